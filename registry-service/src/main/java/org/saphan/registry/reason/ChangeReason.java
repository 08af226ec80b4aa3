package org.saphan.registry.reason;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;
import org.saphan.http.Violation;

/// Why something is amended, where the client says it: the header `Change-Reason` in percent-encoded UTF-8, because a
/// header carries no Thai.
///
/// @param text in NFC, at most 500 characters; null where no reason was given
public record ChangeReason(@Nullable String text) {

    /// No header is longer: a Thai character takes nine of its characters.
    public static final int LONGEST_HEADER = 4500;

    private static final String HEADER = "Change-Reason";
    private static final int LONGEST = 500;
    private static final char UNREADABLE = '\uFFFD';

    /// @throws InvalidRequest when the header is not percent-encoded UTF-8, or longer than 500 characters
    public static ChangeReason of(@Nullable String header) {
        var text = header == null ? "" : decode(header).strip();
        if (text.length() > LONGEST) {
            throw new InvalidRequest(List.of(Violation.of(HEADER, "SIZE", Map.of("min", 0, "max", LONGEST))));
        }
        return new ChangeReason(text.isEmpty() ? null : text);
    }

    private static String decode(String header) {
        try {
            var text = URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (text.indexOf(UNREADABLE) < 0 && text.chars().noneMatch(Character::isISOControl)) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        } catch (IllegalArgumentException _) {
            throw new InvalidRequest(HEADER, "INVALID_VALUE");
        }
        throw new InvalidRequest(HEADER, "INVALID_VALUE");
    }
}
