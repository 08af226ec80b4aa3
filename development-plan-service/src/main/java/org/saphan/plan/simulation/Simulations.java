package org.saphan.plan.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.saphan.plan.eligibility.ApplicantQuestion;
import org.saphan.plan.eligibility.ApplicantScope;
import org.saphan.plan.eligibility.Applicants;
import org.saphan.plan.eligibility.Survey;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.known.registry.KnownAreas;
import org.saphan.plan.known.registry.KnownEntrepreneurs;
import org.saphan.plan.known.registry.KnownName;
import org.saphan.plan.known.registry.RegisterKnownAsOf;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.ranking.Allotment;
import org.saphan.plan.ranking.Allotted;
import org.saphan.plan.ranking.Offer;
import org.saphan.plan.ranking.ProvinceTally;
import org.saphan.plan.ranking.RankedList;
import org.saphan.plan.ranking.RankingRequired;
import org.saphan.plan.ranking.SelectionDecision;
import org.saphan.plan.terms.Ranking;

/// Asks what terms would select: the places that are taken already are taken, and who holds one is not selected again.
@ApplicationScoped
class Simulations {

    private static final int SHOWN = 200;

    private final ProgrammeQueries programmes;
    private final KnownAreas areas;
    private final Applicants applicants;
    private final EnrolmentQueries enrolments;
    private final KnownEntrepreneurs entrepreneurs;
    private final RegisterKnownAsOf register;

    Simulations(
            ProgrammeQueries programmes,
            KnownAreas areas,
            Applicants applicants,
            EnrolmentQueries enrolments,
            KnownEntrepreneurs entrepreneurs,
            RegisterKnownAsOf register) {
        this.programmes = programmes;
        this.areas = areas;
        this.applicants = applicants;
        this.enrolments = enrolments;
        this.entrepreneurs = entrepreneurs;
        this.register = register;
    }

    SimulationResult result(String programmeCode, NewSimulation terms) {
        var programme = programmes.require(programmeCode);
        var ranking =
                RankingRequired.of(programmeCode, terms.ranking() == null ? programme.ranking() : terms.ranking());
        var provinces =
                areas.provincesOn(Objects.requireNonNullElse(terms.provinceSetAsOf(), programme.provinceSetAsOf()));
        var eligibility = Objects.requireNonNullElse(terms.eligibility(), programme.eligibility());
        var survey = applicants.survey(
                new ApplicantQuestion(programmeCode, eligibility, provinces, ApplicantScope.REGISTER, null));
        var offer = offer(programme, terms);
        var allotted = Allotment.of(offer, RankedList.of(ranking, programmeCode, survey.eligible()));
        return result(ranking, survey, allotted, ProvinceTally.of(provinces, offer, allotted));
    }

    private Offer offer(ProgrammeDetails programme, NewSimulation terms) {
        var quota = Objects.requireNonNullElse(terms.quota(), programme.quota());
        return new Offer(
                quota.mode(),
                quota.perProvince(),
                quota.totalMin(),
                terms.reservePerProvince(),
                enrolments.placedByProvince(programme.code()));
    }

    private SimulationResult result(
            Ranking ranking, Survey survey, List<Allotted> allotted, List<ProvinceTally> provinces) {
        var failures = survey.failures().entrySet().stream()
                .map(each -> new SimulationResult.FailureCount(each.getKey(), each.getValue()))
                .toList();
        return new SimulationResult(
                ranking.version(),
                survey.considered(),
                allotted.size(),
                provinces.stream().mapToLong(ProvinceTally::selected).sum(),
                provinces.stream().mapToLong(ProvinceTally::reserve).sum(),
                provinces,
                failures,
                chosen(allotted),
                register.newest().orElse(null));
    }

    private List<SimulationResult.Chosen> chosen(List<Allotted> allotted) {
        var shown = allotted.stream()
                .filter(each -> each.is(SelectionDecision.SELECTED))
                .map(Allotted::applicant)
                .limit(SHOWN)
                .toList();
        var names = entrepreneurs.names(
                shown.stream().map(each -> each.facts().entrepreneurId()).toList());
        return shown.stream()
                .map(each -> new SimulationResult.Chosen(
                        each.nationalRank(),
                        each.facts().entrepreneurId(),
                        names.getOrDefault(each.facts().entrepreneurId(), KnownName.UNKNOWN)
                                .name(),
                        each.provinceCode(),
                        each.score().stripTrailingZeros(),
                        each.parts()))
                .toList();
    }
}
