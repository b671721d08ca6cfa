Console.WriteLine("page weights, Lighthouse, cold start: one table");
