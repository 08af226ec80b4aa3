package org.saphan.gateway.accesslog;

/// A path with nothing in it that could name somebody: segments that are plain lower-case words stay, because APIs are
/// made of them; every other one, be it an id, a code, a number or a name, becomes `*`.
public final class PlainPath {

    private static final int MOST_SEGMENTS = 12;

    private PlainPath() {}

    /// @param path without query
    public static String of(String path) {
        var plain = new StringBuilder(path.length());
        int segments = 0;
        for (int from = 0; from < path.length() && segments < MOST_SEGMENTS; segments++) {
            int start = path.charAt(from) == '/' ? from + 1 : from;
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            plain.append('/');
            if (isWord(path, start, end)) {
                plain.append(path, start, end);
            } else if (end > start) {
                plain.append('*');
            }
            from = slash < 0 ? path.length() : slash;
        }
        return plain.toString();
    }

    private static boolean isWord(String path, int start, int end) {
        if (end - start == 2 && path.charAt(start) == 'v' && isDigit(path.charAt(start + 1))) {
            return true;
        }
        for (int i = start; i < end; i++) {
            char c = path.charAt(i);
            if (!(c >= 'a' && c <= 'z') && c != '-' && c != '.') {
                return false;
            }
        }
        return end > start && end - start <= 40;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
