package org.saphan.plan.selectionlist;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a list, computed again from the facts that were kept, comes out the same.
@Schema(
        name = "SelectionRoundVerification",
        description = "Whether a list, computed again from the facts that were kept, comes out the same.")
public record RoundVerification(
        @Schema(required = true) boolean same,

        @Schema(required = true, description = "How many applicants the list has.")
        long entries,

        @NotNull @Schema(maxLength = 64, description = "The fingerprint of the list as of the decision.")
        String listDigest,

        @NotNull @Schema(maxLength = 64, description = "The fingerprint of the list computed again.")
        String computedDigest,

        @NotNull @Schema(maxItems = 50, description = "The first of those whose line is not as computed.")
        List<UUID> different) {

    private static final int SHOWN = 50;

    /// @param digests the fingerprints of the facts as they were written
    public static RoundVerification of(
            String programmeCode, RoundBasis basis, List<RoundEntry> written, List<String> digests) {
        var facts = written.stream().map(RoundEntry::facts).toList();
        var again = RoundList.of(programmeCode, basis.ranking(), basis.offer(), basis.provinces(), facts);
        var lines = again.entries().stream().map(RoundEntry::line).collect(Collectors.toSet());
        var different = IntStream.range(0, written.size())
                .filter(each -> isDifferent(written.get(each), digests.get(each), lines))
                .mapToObj(each -> written.get(each).facts().entrepreneurId())
                .toList();
        var computed = again.digest();
        return new RoundVerification(
                different.isEmpty() && computed.equals(basis.listDigest()),
                written.size(),
                basis.listDigest(),
                computed,
                different.stream().limit(SHOWN).toList());
    }

    private static boolean isDifferent(RoundEntry entry, String digest, Set<String> lines) {
        return !digest.equals(entry.facts().digest()) || !lines.contains(entry.line());
    }
}
