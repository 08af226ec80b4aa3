package org.saphan.gateway.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a caller takes, as its `Accept…` fields say.
public final class Accepted {

    private static final Pattern REFUSED = Pattern.compile(";\\s*q\\s*=\\s*0(\\.0*)?\\s*$");

    private Accepted() {}

    /// Whether an answer may be compressed.
    public static boolean gzip(List<String> acceptEncoding) {
        return names(acceptEncoding, "gzip");
    }

    /// Whether the caller asks for pages, as browsers do and programs do not.
    public static boolean pages(List<String> accept) {
        return names(accept, "text/html");
    }

    /// Whether the caller asks for JSON by its name.
    public static boolean json(List<String> accept) {
        return names(accept, "application/json");
    }

    private static boolean names(List<String> lines, String wanted) {
        for (var line : lines) {
            for (var each : line.toLowerCase(Locale.ROOT).split(",", -1)) {
                var name = each.split(";", 2)[0].strip();
                if (name.equals(wanted)) {
                    return !REFUSED.matcher(each).find();
                }
            }
        }
        return false;
    }
}
