package org.saphan.http.outgoing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a site of the web is: scheme, host and port. A page's path is no part of it, because a site is its
/// owner's as a whole or not at all.
///
/// @param isSecure whether the scheme is https
public record WebAddress(boolean isSecure, HostName host, int port) {

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;
    private static final int LAST_PORT = 65_535;

    /// No credentials, no backslash, no escaped letters in the host: what readers of addresses take differently.
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<scheme>https?)://(?<host>\\[[^\\]@\\\\%]*]|[^\\[\\]@:/?#\\\\%\\s]+)(:(?<port>\\d{0,5}))?([/?#].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// The site to which a page belongs.
    ///
    /// @throws InvalidWebAddress when it is no address of the web
    public static WebAddress of(String url) {
        return find(url).orElseThrow(InvalidWebAddress::new);
    }

    /// The site to which a page belongs; none when it is no address of the web.
    public static Optional<WebAddress> find(String url) {
        var address = ADDRESS.matcher(url.strip());
        return address.matches()
                ? HostName.find(address.group("host")).flatMap(host -> at(host, address))
                : Optional.empty();
    }

    private static Optional<WebAddress> at(HostName host, Matcher address) {
        var isSecure = address.group("scheme").toLowerCase(Locale.ROOT).equals("https");
        var port = address.group("port");
        var number = port == null || port.isEmpty() ? standardPort(isSecure) : Integer.parseInt(port);
        return number > 0 && number <= LAST_PORT
                ? Optional.of(new WebAddress(isSecure, host, number))
                : Optional.empty();
    }

    private static int standardPort(boolean isSecure) {
        return isSecure ? HTTPS_PORT : HTTP_PORT;
    }

    /// Whether it is where browsers look by themselves.
    public boolean isOnTheStandardPort() {
        return port == standardPort(isSecure);
    }

    /// `http://shop.example.com/`.
    public String url() {
        return (isSecure ? "https://" : "http://") + host + (isOnTheStandardPort() ? "" : ":" + port) + "/";
    }

    /// `shop.example.com:80`.
    public String hostAndPort() {
        return host + ":" + port;
    }

    /// What two addresses of one site have in common: with and without `www.`, over http and https.
    public String site() {
        return host.withoutWww() + (isOnTheStandardPort() ? "" : ":" + port);
    }
}
