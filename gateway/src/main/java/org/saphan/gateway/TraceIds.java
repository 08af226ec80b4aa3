package org.saphan.gateway;

import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// The two names under which a request is found again: our own id and the W3C trace context. What a caller sends is
/// kept if it is well formed. They are labels, no secrets: a fast source of randomness is enough.
final class TraceIds {

    private static final HexFormat HEX = HexFormat.of();
    private static final int LONGEST_REQUEST_ID = 128;
    private static final int TRACEPARENT_LENGTH = 55;
    private static final int DIGITS_OF_AN_ID = 13;

    private TraceIds() {}

    static String requestId(@Nullable String sent, long nowMillis) {
        return sent != null && isPlain(sent) ? sent : uuidV7(nowMillis).toString();
    }

    static String traceparent(@Nullable String sent) {
        return sent != null && isTraceparent(sent) ? sent : newTraceparent();
    }

    static boolean isTraceparent(@Nullable String sent) {
        return sent != null
                && sent.length() == TRACEPARENT_LENGTH
                && sent.startsWith("00-")
                && sent.charAt(35) == '-'
                && sent.charAt(52) == '-'
                && isHex(sent, 3, 35)
                && isHex(sent, 36, 52)
                && isHex(sent, 53, 55)
                && !allZero(sent, 3, 35)
                && !allZero(sent, 36, 52);
    }

    /// The id of the whole trace.
    static String traceIdOf(String traceparent) {
        return traceparent.substring(3, 35);
    }

    private static String newTraceparent() {
        var random = ThreadLocalRandom.current();
        return "00-" + HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong() | 1) + '-'
                + HEX.toHexDigits(random.nextLong() | 1) + "-01";
    }

    private static UUID uuidV7(long nowMillis) {
        var random = ThreadLocalRandom.current();
        long high = (nowMillis << 16) | 0x7000 | (random.nextLong() & 0x0FFF);
        long low = 0x8000_0000_0000_0000L | (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }

    private static boolean isPlain(String sent) {
        if (sent.isEmpty() || sent.length() > LONGEST_REQUEST_ID) {
            return false;
        }
        return sent.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0))
                && !hasManyDigits(sent);
    }

    /// Thirteen digits in a row may be somebody's national id, which must not come into a log.
    private static boolean hasManyDigits(String sent) {
        int digits = 0;
        for (int i = 0; i < sent.length() && digits < DIGITS_OF_AN_ID; i++) {
            digits = Character.isDigit(sent.charAt(i)) ? digits + 1 : 0;
        }
        return digits == DIGITS_OF_AN_ID;
    }

    private static boolean isHex(String sent, int from, int to) {
        return sent.substring(from, to).chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
    }

    private static boolean allZero(String sent, int from, int to) {
        return sent.substring(from, to).chars().allMatch(c -> c == '0');
    }
}
