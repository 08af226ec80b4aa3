package org.saphan.plan.eligibility;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an applicant is decided on: the rules that it breaks, and what its rank is measured by, with the sequences of
/// the facts.
///
/// @param provinceCode the register's, or the candidate's where the register has told nothing
/// @param broken the codes of all broken rules; none means eligible
/// @param bestStars the most stars among the ratings of the rounds that count, null without such a rating
/// @param bestTotal the highest total among them, null where none is known
/// @param ratedProducts how many products hold one of them
/// @param potentialScore of the latest assessment
/// @param candidateId the standing enrolment, null where there is none
/// @param entrepreneurSequence null where the register has told nothing
/// @param ratingSequences the sum over the ratings that count
public record ApplicantFacts(
        UUID entrepreneurId,
        String provinceCode,
        List<String> broken,
        @Nullable Integer bestStars,
        @Nullable BigDecimal bestTotal,
        int ratedProducts,
        @Nullable BigDecimal potentialScore,
        @Nullable LocalDate nominatedOn,
        @Nullable LocalDate statedOn,
        @Nullable UUID candidateId,
        @Nullable UUID voluntaryStatementId,
        @Nullable UUID potentialAssessmentId,
        @Nullable Long entrepreneurSequence,
        long ratingSequences) {

    public ApplicantFacts {
        broken = List.copyOf(broken);
    }

    public boolean eligible() {
        return broken.isEmpty();
    }

    /// The fingerprint of these facts: SHA-256 over their values in the order above, a bar between two, nothing for
    /// what is absent, numbers without trailing zeros.
    public String digest() {
        return sha256(text(
                entrepreneurId,
                provinceCode,
                String.join(",", broken),
                bestStars,
                bestTotal,
                ratedProducts,
                potentialScore,
                nominatedOn,
                statedOn,
                candidateId,
                voluntaryStatementId,
                potentialAssessmentId,
                entrepreneurSequence,
                ratingSequences));
    }

    /// Values as one text, so that equal values give equal texts.
    public static String text(@Nullable Object... values) {
        return Arrays.stream(values).map(ApplicantFacts::word).collect(Collectors.joining("|"));
    }

    /// The digest of a text, in hexadecimal digits.
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String word(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
