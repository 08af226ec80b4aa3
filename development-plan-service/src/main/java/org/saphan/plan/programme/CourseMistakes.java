package org.saphan.plan.programme;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Violation;
import org.saphan.plan.terms.CatalogueActivity;
import org.saphan.plan.terms.Development;
import org.saphan.plan.terms.IndicatorTerm;
import org.saphan.plan.terms.RankingCriterion;

/// What does not fit together in how a programme runs: its ranking, its catalogue, its indicators, its targets.
class CourseMistakes {

    private final NewProgramme terms;
    private final MeasuredMetrics metrics;
    private final Mistakes found;
    private final Set<String> members;

    CourseMistakes(NewProgramme terms, MeasuredMetrics metrics, Mistakes found) {
        this.terms = terms;
        this.metrics = metrics;
        this.found = found;
        this.members = terms.agencies().stream().map(ProgrammeAgency::agency).collect(Collectors.toUnmodifiableSet());
    }

    void find() {
        ranking();
        catalogue();
        indicators();
        targets();
        found.once("/followUpMonths", listed(terms.followUpMonths()));
        var escalation = terms.escalation();
        if (escalation != null && !escalation.to().equals(terms.ownerAgency())) {
            found.among(members, "/escalation/to", escalation.to());
        }
    }

    private void ranking() {
        var ranking = terms.ranking();
        if (ranking != null) {
            found.once(
                    "/ranking/criteria",
                    ranking.criteria().stream().map(RankingCriterion::measure).toList());
            found.once("/ranking/ties", ranking.ties());
        }
    }

    private void catalogue() {
        var activities = listed(terms.activities());
        if (terms.development() == Development.CATALOGUE && activities.isEmpty()) {
            found.add(Violation.of("/activities", "NOT_EMPTY"));
        }
        if (terms.durationAppliesTo() != null && terms.durationMonths() == null) {
            found.add(Violation.of("/durationMonths", "NOT_NULL"));
        }
        found.once(
                "/activities", activities.stream().map(CatalogueActivity::code).toList());
        for (var i = 0; i < activities.size(); i++) {
            activity("/activities/" + i, activities.get(i));
        }
    }

    private void activity(String pointer, CatalogueActivity activity) {
        found.inOrder(pointer + "/starMin", activity.starMin(), activity.starMax());
        var months = activity.durationMonths();
        if (months != null) {
            found.inOrder(pointer + "/durationMonths/min", months.min(), months.max());
        }
        if (activity.agency() != null) {
            found.among(members, pointer + "/agency", activity.agency());
        }
        found.once(pointer + "/requires", listed(activity.requires()));
        found.once(pointer + "/records", listed(activity.records()));
    }

    private void indicators() {
        var indicators = listed(terms.indicators());
        found.once("/indicators", indicators.stream().map(IndicatorTerm::code).toList());
        for (var i = 0; i < indicators.size(); i++) {
            var methods = indicators.get(i).methods().stream()
                    .map(each -> each.code() + "/" + each.version())
                    .toList();
            found.once("/indicators/" + i + "/methods", methods);
        }
    }

    private void targets() {
        var followed =
                listed(terms.indicators()).stream().map(IndicatorTerm::code).collect(Collectors.toUnmodifiableSet());
        for (var i = 0; i < terms.targets().size(); i++) {
            var target = terms.targets().get(i);
            var indicator = target.indicator();
            if (indicator == null && !metrics.include(target.metric())) {
                found.add(
                        Violation.of("/targets/" + i + "/metric", "UNKNOWN_METRIC", Map.of("metric", target.metric())));
            }
            if (indicator != null && !followed.contains(indicator.code())) {
                found.add(Violation.of(
                        "/targets/" + i + "/indicator/code",
                        "NOT_AN_INDICATOR_OF_THE_PROGRAMME",
                        Map.of("indicator", indicator.code())));
            }
        }
    }

    private static <T> List<T> listed(@Nullable List<T> values) {
        return Objects.requireNonNullElse(values, List.of());
    }
}
