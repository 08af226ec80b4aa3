package org.saphan.plan.activity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;

/// Tells whether two plans are the same plan (S1-09): the same problems, by their texts without regard to case and
/// white
/// space, and the same activities, by agency, support area, title and budget, in any order. Days, fiscal years and ids
/// do
/// not count, because a copied plan gets new ones.
final class PlanFingerprint {

    private PlanFingerprint() {}

    static String ofProblems(Collection<String> texts) {
        return digest(texts.stream().map(PlanFingerprint::plain).sorted().toList());
    }

    static String of(PlanNeeds needs, Collection<PlanActivity> activities) {
        var essences = activities.stream().map(PlanActivity::essence).sorted().toList();
        return digest(essences) + needs.problemDigest();
    }

    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String digest(Collection<String> parts) {
        try {
            var text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
