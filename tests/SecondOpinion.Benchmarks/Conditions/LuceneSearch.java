import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

// Peer of the condition search: the same titles and questions in Lucene. A word that is in no title is looked for with as many
// slips as ours allows; the last word of a prefix question is a prefix. Prints, for each question, the best of its rounds in
// nanoseconds and the rows found.
public final class LuceneSearch {
  private static final int ROUNDS = 4;

  public static void main(String[] arguments) throws Exception {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()));
         BufferedReader titles = Files.newBufferedReader(Path.of(arguments[0]))) {
      for (String title; (title = titles.readLine()) != null; ) {
        Document row = new Document();
        row.add(new TextField("title", title, Field.Store.NO));
        writer.addDocument(row);
      }
      writer.forceMerge(1);
    }

    List<String> questions = Files.readAllLines(Path.of(arguments[1]));
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      long[] best = new long[questions.size()];
      TopDocs[] found = new TopDocs[best.length];
      for (int round = 0; round < ROUNDS; round++) {
        for (int at = 0; at < best.length; at++) {
          String[] cells = questions.get(at).split("\t");
          boolean isPrefix = cells[0].equals("prefix");
          long start = System.nanoTime();
          Query query = queryOf(reader, cells[1].split(" "), isPrefix);
          found[at] = isPrefix ? searcher.search(query, 20, Sort.INDEXORDER) : searcher.search(query, 10);
          long time = System.nanoTime() - start;
          best[at] = round <= 1 ? time : Math.min(best[at], time);
        }
      }

      StringBuilder out = new StringBuilder();
      for (int at = 0; at < best.length; at++) {
        out.append(best[at]);
        for (ScoreDoc row : found[at].scoreDocs) {
          out.append('\t').append(row.doc);
        }
        out.append('\n');
      }
      System.out.print(out);
    }
  }

  private static Query queryOf(DirectoryReader reader, String[] words, boolean isPrefix) throws Exception {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int at = 0; at < words.length; at++) {
      Term term = new Term("title", words[at]);
      int letters = words[at].length();
      all.add(
          isPrefix && at == words.length - 1 ? new PrefixQuery(term)
              : !isPrefix && letters >= 5 && reader.docFreq(term) == 0 ? new FuzzyQuery(term, letters >= 9 ? 2 : 1)
              : new TermQuery(term),
          BooleanClause.Occur.MUST);
    }
    return all.build();
  }
}
