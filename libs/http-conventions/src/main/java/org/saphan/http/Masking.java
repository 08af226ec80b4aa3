package org.saphan.http;

/// How personal data looks to who need not know it.
public final class Masking {

    private static final int SHOWN = 4;

    private Masking() {}

    /// All but the last four characters as stars: `*********0009`.
    public static String mask(String secret) {
        var hidden = Math.max(0, secret.length() - SHOWN);
        return "*".repeat(hidden) + secret.substring(hidden);
    }
}
