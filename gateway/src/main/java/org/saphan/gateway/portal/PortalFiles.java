package org.saphan.gateway.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.content.Content;

/// The files of the pages, kept once they have been asked for. Only plain names of known kinds are looked for, so that
/// no path leads out of the folder.
@ApplicationScoped
class PortalFiles {

    private static final String FOLDER = "/portal";
    private static final String PAGE = "index.html";
    private static final Pattern PLAIN = Pattern.compile("(?:/[A-Za-z0-9@_-][A-Za-z0-9@._-]*)*/?");
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("txt", TEXT),
            Map.entry("sh", TEXT),
            Map.entry("java", TEXT),
            Map.entry("ts", TEXT),
            Map.entry("py", TEXT));
    private static final Map<String, String> DENSE = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    private final Map<String, Content> files = new ConcurrentHashMap<>();

    /// The file of a path, `/` at its end being the page there; null if there is none. Reads from disk.
    @Nullable Content find(String path) {
        if (!PLAIN.matcher(path).matches()) {
            return null;
        }
        var file = path.endsWith("/") ? path + PAGE : path;
        var known = files.get(file);
        if (known != null) {
            return known;
        }
        var found = load(file);
        if (found != null) {
            files.put(file, found);
        }
        return found;
    }

    /// A file that has been found before.
    @Nullable Content known(String path) {
        return files.get(path.endsWith("/") ? path + PAGE : path);
    }

    private static @Nullable Content load(String file) {
        var ending = file.substring(file.lastIndexOf('.') + 1);
        var text = TEXTS.get(ending);
        var type = text == null ? DENSE.get(ending) : text;
        if (type == null) {
            return null;
        }
        try (var stream = PortalFiles.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                return null;
            }
            var bytes = stream.readAllBytes();
            return text == null ? Content.dense(type, bytes) : Content.text(type, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
