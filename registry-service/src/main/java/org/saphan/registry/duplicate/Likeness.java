package org.saphan.registry.duplicate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.saphan.registry.name.NameLikeness;

/// How likely two registrations are of one entrepreneur, with everything that speaks for or against it: points are
/// added up as in record linkage after Fellegi and Sunter, and the logistic function makes the sum a score.
///
/// @param score from 0 to 1, three decimals
record Likeness(BigDecimal score, List<Evidence> evidence) {

    /// From here on two registrations are proposed as duplicates.
    static final BigDecimal LIKELY = new BigDecimal("0.500");

    private static final double START = -6.5;
    private static final double SAME_NAME = 6;
    private static final double SAME_SHORT_NAME = 4.5;
    private static final int SHORT = 5;
    private static final double MOST_FOR_ALIKE = 5.5;
    private static final double ALIKE_FROM = 0.62;
    private static final double SOUND_COUNTS = 0.92;
    private static final double OTHER_NAME = -4;
    private static final int SCALE = 3;

    Likeness {
        evidence = List.copyOf(evidence);
    }

    static Likeness of(Traits one, Traits other) {
        var evidence = new ArrayList<Evidence>();
        evidence.add(ofNames(one, other));
        if (one.thai().contradicts(other.thai()) || one.english().contradicts(other.english())) {
            evidence.add(evidence(DuplicateSign.OTHER_NUMBER_IN_NAME, -5));
        }
        addPhone(one, other, evidence);
        addCode(one, other, evidence);
        addPlace(one, other, evidence);
        var sum = START
                + evidence.stream()
                        .mapToDouble(each -> each.points().doubleValue())
                        .sum();
        return new Likeness(rounded(1 / (1 + Math.exp(-sum))), evidence);
    }

    boolean isLikely() {
        return score.compareTo(LIKELY) >= 0;
    }

    private static Evidence ofNames(Traits one, Traits other) {
        if (NameLikeness.areSame(one.thai(), other.thai()) || NameLikeness.areSame(one.english(), other.english())) {
            var isShort = one.thai().core().length() < SHORT;
            return evidence(DuplicateSign.SAME_NAME, isShort ? SAME_SHORT_NAME : SAME_NAME);
        }
        var written = Math.max(
                NameLikeness.written(one.thai(), other.thai()), NameLikeness.written(one.english(), other.english()));
        var heard = SOUND_COUNTS * heard(one, other);
        var most = Math.max(written, heard);
        if (most < ALIKE_FROM) {
            return evidence(DuplicateSign.OTHER_NAME, OTHER_NAME * (ALIKE_FROM - most) / ALIKE_FROM);
        }
        var points = MOST_FOR_ALIKE * (most - ALIKE_FROM) / (1 - ALIKE_FROM);
        return evidence(written >= heard ? DuplicateSign.ALIKE_NAME : DuplicateSign.ALIKE_SOUND, points);
    }

    /// Across the scripts, where the one has only a Thai and the other a Latin name.
    private static double heard(Traits one, Traits other) {
        var across = Math.max(
                NameLikeness.heard(one.thaiSound(), other.englishSound()),
                NameLikeness.heard(one.englishSound(), other.thaiSound()));
        return Math.max(
                across,
                Math.max(
                        NameLikeness.heard(one.englishSound(), other.englishSound()),
                        NameLikeness.heard(one.thaiSound(), other.thaiSound())));
    }

    private static void addPhone(Traits one, Traits other, List<Evidence> evidence) {
        if (one.hasPhoneOf(other)) {
            evidence.add(evidence(DuplicateSign.SAME_PHONE, 4.5));
        } else if (one.hasOtherPhoneThan(other)) {
            evidence.add(evidence(DuplicateSign.OTHER_PHONE, -1));
        }
    }

    private static void addCode(Traits one, Traits other, List<Evidence> evidence) {
        if (one.hasCodeOf(other)) {
            evidence.add(evidence(DuplicateSign.SAME_COMMUNITY_ENTERPRISE_CODE, 8));
        } else if (one.communityEnterpriseCode() != null && other.communityEnterpriseCode() != null) {
            evidence.add(evidence(DuplicateSign.OTHER_COMMUNITY_ENTERPRISE_CODE, -3));
        }
    }

    private static void addPlace(Traits one, Traits other, List<Evidence> evidence) {
        if (one.isInPlaceOf(other, 6)) {
            evidence.add(evidence(DuplicateSign.SAME_SUBDISTRICT, 2.5));
        } else if (one.isInPlaceOf(other, 4)) {
            evidence.add(evidence(DuplicateSign.SAME_DISTRICT, 0.8));
        } else if (!one.isInPlaceOf(other, 2)) {
            evidence.add(evidence(DuplicateSign.OTHER_PROVINCE, -1.5));
        }
    }

    private static Evidence evidence(DuplicateSign sign, double points) {
        return new Evidence(sign, rounded(points));
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(SCALE, RoundingMode.HALF_UP);
    }
}
