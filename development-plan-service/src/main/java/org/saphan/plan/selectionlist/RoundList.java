package org.saphan.plan.selectionlist;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saphan.plan.eligibility.ApplicantFacts;
import org.saphan.plan.ranking.Allotment;
import org.saphan.plan.ranking.Allotted;
import org.saphan.plan.ranking.Offer;
import org.saphan.plan.ranking.ProvinceTally;
import org.saphan.plan.ranking.RankedList;
import org.saphan.plan.terms.Ranking;

/// A round's list, made of nothing but the arguments: those who are eligible by rank, then the others by province.
public record RoundList(List<RoundEntry> entries, List<ProvinceTally> tallies) {

    /// @param programmeCode whose lot it is
    public static RoundList of(
            String programmeCode,
            Ranking ranking,
            Offer offer,
            Collection<String> provinces,
            List<ApplicantFacts> applicants) {
        var allotted = Allotment.of(offer, RankedList.of(ranking, programmeCode, applicants));
        var others = applicants.stream()
                .filter(each -> !each.eligible())
                .sorted(Comparator.comparing(ApplicantFacts::provinceCode)
                        .thenComparing(each -> each.entrepreneurId().toString()))
                .toList();
        return new RoundList(entries(allotted, others), ProvinceTally.of(provinces, offer, allotted));
    }

    private static List<RoundEntry> entries(List<Allotted> allotted, List<ApplicantFacts> others) {
        return Stream.concat(
                        allotted.stream().map(RoundEntry::eligible),
                        IntStream.range(0, others.size())
                                .mapToObj(each -> RoundEntry.notEligible(allotted.size() + each + 1, others.get(each))))
                .toList();
    }

    /// SHA-256 over the lines, a line feed after each.
    public String digest() {
        return ApplicantFacts.sha256(
                entries.stream().map(each -> each.line() + "\n").collect(Collectors.joining()));
    }
}
