package org.saphan.plan.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Violation;
import org.saphan.plan.known.registry.KnownAreas;
import org.saphan.plan.terms.Party;
import org.saphan.plan.terms.QuotaMode;
import org.saphan.plan.terms.Target;

/// What does not fit together in the terms of a programme. Each mistake is named where it stands.
class ProgrammeMistakes {

    private final NewProgramme terms;
    private final List<Violation> found = new ArrayList<>();

    ProgrammeMistakes(NewProgramme terms) {
        this.terms = terms;
    }

    List<Violation> found(KnownAreas areas) {
        bounds();
        agencies();
        once("/eligibility/roundYearsBE", terms.eligibility().roundYearsBE());
        once("/eligibility/kinds", terms.eligibility().kinds());
        once("/eligibility/requires", terms.eligibility().requires());
        once("/targets", terms.targets().stream().map(Target::metric).toList());
        continuation();
        if (areas.areKnown()) {
            provinces(areas.provincesOn(terms.provinceSetAsOf()));
        }
        return found;
    }

    private void bounds() {
        var eligibility = terms.eligibility();
        inOrder("/eligibility/starMin", eligibility.starMin(), eligibility.starMax());
        var months = terms.durationMonths();
        if (months != null) {
            inOrder("/durationMonths/min", months.min(), months.max());
        }
    }

    private void inOrder(String pointer, @Nullable Integer least, @Nullable Integer most) {
        if (least != null && most != null && least > most) {
            found.add(Violation.of(pointer, "MIN_ABOVE_MAX", Map.of("min", least, "max", most)));
        }
    }

    private void agencies() {
        var members = terms.agencies().stream().map(ProgrammeAgency::agency).toList();
        var parties = terms.parties().stream().map(Party::agency).toList();
        once("/agencies", members);
        once("/parties", parties);
        once("/budgetRecipients", terms.budgetRecipients());
        among(Set.copyOf(members), "/parties", parties);
        among(Set.copyOf(members), "/budgetRecipients", terms.budgetRecipients());
        for (var i = 0; i < members.size(); i++) {
            once("/agencies/" + i + "/duties", terms.agencies().get(i).duties());
        }
    }

    private void among(Set<String> members, String pointer, List<String> agencies) {
        for (var i = 0; i < agencies.size(); i++) {
            if (!members.contains(agencies.get(i))) {
                found.add(Violation.of(
                        pointer + "/" + i, "NOT_AN_AGENCY_OF_THE_PROGRAMME", Map.of("agency", agencies.get(i))));
            }
        }
    }

    private void continuation() {
        once("/continuesFrom/opcRounds", terms.continuesFrom().opcRounds());
        var earlier = terms.continuesFrom().programmes();
        once("/continuesFrom/programmes", earlier);
        if (earlier.contains(terms.code())) {
            found.add(Violation.of("/continuesFrom/programmes/" + earlier.indexOf(terms.code()), "CONTINUES_ITSELF"));
        }
    }

    private void provinces(Set<String> provinces) {
        if (provinces.isEmpty()) {
            found.add(Violation.of("/provinceSetAsOf", "NO_PROVINCES", Map.of("day", terms.provinceSetAsOf())));
            return;
        }
        totals(provinces.size());
        for (var i = 0; i < terms.agencies().size(); i++) {
            known(
                    provinces,
                    "/agencies/" + i + "/provinceCodes",
                    terms.agencies().get(i).provinceCodes());
        }
    }

    private void totals(int units) {
        var quota = terms.quota();
        var most = quota.perProvince() * units;
        if (quota.mode() == QuotaMode.EXACT && quota.totalMin() > most) {
            found.add(Violation.of("/quota/totalMin", "MORE_THAN_ALL_PLACES", Map.of("places", most)));
        }
    }

    private void known(Set<String> provinces, String pointer, @Nullable List<String> codes) {
        if (codes == null) {
            return;
        }
        once(pointer, codes);
        for (var i = 0; i < codes.size(); i++) {
            if (!provinces.contains(codes.get(i))) {
                found.add(Violation.of(
                        pointer + "/" + i,
                        "PROVINCE_NOT_IN_SET",
                        Map.of("province", codes.get(i), "day", terms.provinceSetAsOf())));
            }
        }
    }

    private void once(String pointer, List<?> values) {
        var seen = new HashSet<>();
        var twice = values.stream().filter(each -> !seen.add(each)).collect(Collectors.toSet());
        for (var value : twice) {
            found.add(Violation.of(pointer, "DUPLICATE", Map.of("value", value.toString())));
        }
    }
}
