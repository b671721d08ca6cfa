namespace SecondOpinion.Browser.Tests.Safety;

/// <summary>Fifty ways to slip script or markup into a text. Each either opens a dialog or leaves an element marked data-x.</summary>
public static class Payloads
{
    private static readonly string[] Short =
    [
        "<script>alert(1)</script>", "<img src=x data-x onerror=alert(1)>", "<svg data-x onload=alert(1)>", "\"><script>alert(1)</script>",
        "'><img data-x src=x onerror=alert(1)>", "</title><script>alert(1)</script>", "</textarea><svg data-x onload=alert(1)>", "<body onload=alert(1)>",
        "<a data-x href=javascript:alert(1)>x</a>", "javascript:alert(1)", "<iframe data-x src=javascript:alert(1)>", "<b data-x onmouseover=alert(1)>x</b>",
        "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "@alert(1)", "@(1+1)<i data-x>", "<!--<img src=x data-x>-->", "--><img data-x src=x onerror=alert(1)>",
        "<math><mi data-x xlink:href=javascript:alert(1)>", "<details data-x open ontoggle=alert(1)>", "<input data-x autofocus onfocus=alert(1)>",
        "<marquee data-x onstart=alert(1)>", "<video data-x><source onerror=alert(1)>", "<object data-x data=javascript:alert(1)>", "<embed data-x src=javascript:alert(1)>",
        "<form data-x><button formaction=javascript:alert(1)>", "<base data-x href=//example.com>", "<link data-x rel=stylesheet href=//example.com>",
        "<meta data-x http-equiv=refresh content=0>", "<style data-x>@import'//example.com'</style>", "\" onfocus=alert(1) autofocus x=\"", "' onfocus=alert(1) autofocus x='",
        "` onfocus=alert(1) `", "<scr<script>ipt>alert(1)</script>", "<ScRiPt>alert(1)</sCrIpT>", "%3Cscript%3Ealert(1)%3C/script%3E", "&lt;img data-x src=x&gt;",
        "&#60;img data-x src=x&#62;", "\\u003cimg data-x\\u003e", "<img data-x\tsrc=x\tonerror=alert(1)>", "<img/data-x/src=x/onerror=alert(1)>", "<p data-x style=color:red>x",
        "]]><img data-x src=x>", "<![CDATA[<img data-x>]]>", "<template data-x><img src=x></template>", "<slot data-x>", "<noscript><p data-x></noscript>",
        "</script><img data-x src=x>", "<select><option data-x>", "'-alert(1)-'",
    ];

    public static IReadOnlyList<string> All => Short;
}
