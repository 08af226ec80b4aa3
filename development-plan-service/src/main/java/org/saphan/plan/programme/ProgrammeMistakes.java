package org.saphan.plan.programme;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Violation;
import org.saphan.plan.known.registry.KnownAreas;
import org.saphan.plan.terms.Party;
import org.saphan.plan.terms.QuotaMode;
import org.saphan.plan.terms.Target;

/// What does not fit together in the terms of a programme. Each mistake is named where it stands.
class ProgrammeMistakes {

    private final NewProgramme terms;
    private final MeasuredMetrics metrics;
    private final Mistakes found = new Mistakes();

    ProgrammeMistakes(NewProgramme terms, MeasuredMetrics metrics) {
        this.terms = terms;
        this.metrics = metrics;
    }

    /// @param isProgramme whether a programme of that code was opened
    List<Violation> found(KnownAreas areas, Predicate<String> isProgramme) {
        bounds();
        agencies();
        relatives(isProgramme);
        new CourseMistakes(terms, metrics, found).find();
        found.once("/eligibility/roundYearsBE", terms.eligibility().roundYearsBE());
        found.once("/eligibility/kinds", terms.eligibility().kinds());
        found.once("/eligibility/requires", terms.eligibility().requires());
        found.once("/targets", terms.targets().stream().map(Target::metric).toList());
        continuation();
        if (areas.areKnown()) {
            provinces(areas.provincesOn(terms.provinceSetAsOf()));
        }
        return found.all();
    }

    private void bounds() {
        var eligibility = terms.eligibility();
        found.inOrder("/eligibility/starMin", eligibility.starMin(), eligibility.starMax());
        var months = terms.durationMonths();
        if (months != null) {
            found.inOrder("/durationMonths/min", months.min(), months.max());
        }
    }

    private void agencies() {
        var members = terms.agencies().stream().map(ProgrammeAgency::agency).toList();
        var parties = terms.parties().stream().map(Party::agency).toList();
        found.once("/agencies", members);
        found.once("/parties", parties);
        found.once("/budgetRecipients", terms.budgetRecipients());
        found.among(Set.copyOf(members), "/parties", parties);
        found.among(Set.copyOf(members), "/budgetRecipients", terms.budgetRecipients());
        for (var i = 0; i < members.size(); i++) {
            found.once("/agencies/" + i + "/duties", terms.agencies().get(i).duties());
        }
        if (terms.agencies().stream().noneMatch(each -> each.holds(Duty.SELECT))) {
            found.add(Violation.of("/agencies", "NOBODY_SELECTS"));
        }
    }

    /// The programmes that it hangs on; those that it takes over from may be older than this service.
    private void relatives(Predicate<String> isProgramme) {
        var whole = terms.partOf();
        if (whole != null && !isProgramme.test(whole)) {
            found.add(Violation.of("/partOf", "UNKNOWN_PROGRAMME", Map.of("programme", whole)));
        }
        var others = Objects.requireNonNullElse(terms.eligibility().participantsOf(), List.<String>of());
        found.once("/eligibility/participantsOf", others);
        for (var i = 0; i < others.size(); i++) {
            if (!isProgramme.test(others.get(i))) {
                found.add(Violation.of(
                        "/eligibility/participantsOf/" + i, "UNKNOWN_PROGRAMME", Map.of("programme", others.get(i))));
            }
        }
    }

    private void continuation() {
        found.once("/continuesFrom/opcRounds", terms.continuesFrom().opcRounds());
        var earlier = terms.continuesFrom().programmes();
        found.once("/continuesFrom/programmes", earlier);
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
        if (quota.mode() == QuotaMode.EXACT && quota.perProvince() == 0) {
            found.add(Violation.of("/quota/perProvince", "NO_PLACES"));
        }
        var most = quota.perProvince() * units;
        if (quota.mode() == QuotaMode.EXACT && quota.totalMin() > most) {
            found.add(Violation.of("/quota/totalMin", "MORE_THAN_ALL_PLACES", Map.of("places", most)));
        }
    }

    private void known(Set<String> provinces, String pointer, @Nullable List<String> codes) {
        if (codes == null) {
            return;
        }
        found.once(pointer, codes);
        for (var i = 0; i < codes.size(); i++) {
            if (!provinces.contains(codes.get(i))) {
                found.add(Violation.of(
                        pointer + "/" + i,
                        "PROVINCE_NOT_IN_SET",
                        Map.of("province", codes.get(i), "day", terms.provinceSetAsOf())));
            }
        }
    }
}
