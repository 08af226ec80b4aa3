package org.saphan.plan.ranking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.saphan.plan.terms.QuotaMode;

/// Gives the places to the best: first each province's own, then, where those are a minimum (T3), up to the programme's
/// total to the best of all. Who remains stands in reserve.
public final class Allotment {

    private final Offer offer;
    private final Map<String, Long> taken;
    private final Map<String, Integer> reserve = new HashMap<>();
    private final Set<UUID> selected = new HashSet<>();

    private long all;

    private Allotment(Offer offer) {
        this.offer = offer;
        this.taken = new HashMap<>(offer.taken());
        this.all = taken.values().stream().mapToLong(Long::longValue).sum();
    }

    /// What is decided about each, in the same order.
    public static List<Allotted> of(Offer offer, List<RankedApplicant> ranked) {
        var allotment = new Allotment(offer);
        ranked.forEach(allotment::ofTheProvince);
        if (offer.mode() == QuotaMode.MIN) {
            ranked.forEach(allotment::ofAll);
        }
        return ranked.stream()
                .map(each -> new Allotted(each, allotment.decision(each)))
                .toList();
    }

    private void ofTheProvince(RankedApplicant applicant) {
        if (taken.getOrDefault(applicant.provinceCode(), 0L) < offer.perProvince()) {
            select(applicant);
        }
    }

    private void ofAll(RankedApplicant applicant) {
        if (all < offer.inAll() && !isSelected(applicant)) {
            select(applicant);
        }
    }

    private boolean isSelected(RankedApplicant applicant) {
        return selected.contains(applicant.facts().entrepreneurId());
    }

    private void select(RankedApplicant applicant) {
        selected.add(applicant.facts().entrepreneurId());
        all++;
        taken.merge(applicant.provinceCode(), 1L, Long::sum);
    }

    private SelectionDecision decision(RankedApplicant applicant) {
        if (isSelected(applicant)) {
            return SelectionDecision.SELECTED;
        }
        var most = offer.reservePerProvince();
        var behind = reserve.merge(applicant.provinceCode(), 1, Integer::sum);
        return most == null || behind <= most ? SelectionDecision.RESERVE : SelectionDecision.NOT_SELECTED;
    }
}
