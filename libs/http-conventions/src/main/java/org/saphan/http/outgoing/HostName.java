package org.saphan.http.outgoing;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The name of a host, in lower case and ASCII. May also be an address in digits, which nobody owns by a name.
public record HostName(String value) {

    private static final int LONGEST = 253;
    private static final String WWW = "www.";
    private static final Pattern LABELS =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");
    private static final Pattern SIXTH_VERSION = Pattern.compile("\\[[0-9a-f:.]+]");

    /// A last label that some resolvers take for a number: decimal, octal or hexadecimal.
    private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");

    /// @throws InvalidWebAddress when it is no host name of the public web
    public static HostName of(String text) {
        return find(text)
                .filter(each -> !each.isLiteral() && each.value.contains("."))
                .orElseThrow(InvalidWebAddress::new);
    }

    /// The name, in whatever script and case it is written; none when it cannot be one.
    public static Optional<HostName> find(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        if (SIXTH_VERSION.matcher(lower).matches()) {
            return Optional.of(new HostName(lower));
        }
        return ascii(lower)
                .map(each -> each.endsWith(".") ? each.substring(0, each.length() - 1) : each)
                .filter(each -> each.length() <= LONGEST && LABELS.matcher(each).matches())
                .map(HostName::new);
    }

    private static Optional<String> ascii(String text) {
        try {
            return Optional.of(IDN.toASCII(text).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Whether it is an address in digits, in whatever notation.
    public boolean isLiteral() {
        return value.startsWith("[") || NUMERIC.matcher(value).matches();
    }

    /// Without the `www.` that means the same site.
    public String withoutWww() {
        return value.startsWith(WWW) ? value.substring(WWW.length()) : value;
    }

    /// The name and all that it lies below: `shop.example.com`, `example.com`, `com`.
    public List<String> andParents() {
        var labels = List.of(value.split("\\.", -1));
        return IntStream.range(0, labels.size())
                .mapToObj(from -> String.join(".", labels.subList(from, labels.size())))
                .toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
