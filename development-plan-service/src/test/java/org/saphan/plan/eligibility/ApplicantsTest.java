package org.saphan.plan.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;
import org.saphan.http.Violation;
import org.saphan.journal.known.KnownRows;
import org.saphan.plan.Programmes;
import org.saphan.plan.known.registry.KnownAreas;
import org.saphan.plan.known.registry.KnownRating;
import org.saphan.plan.programme.ProgrammeQueries;

/// Many at once are judged as one by one: the same broken rules, whatever is known of an entrepreneur.
@QuarkusTest
@WithTestResource(Bench.class)
class ApplicantsTest {

    private static final int MANY = 250;

    @Inject
    KnownRows rows;

    @Inject
    Applicants applicants;

    @Inject
    EligibilityQueries eligibility;

    @Inject
    ProgrammeQueries programmes;

    @Inject
    KnownAreas areas;

    @Test
    @Tag("S1-07")
    @Tag("T10")
    void agreeWithTheRuleForOneUnderTheTermsOfS1() {
        compare(_ -> {});
    }

    @Test
    @Tag("T2")
    void agreeWhereStarsAreWithinBoundsInAnyRound() {
        compare(terms -> {
            var eligibility =
                    ((ObjectNode) terms.get("eligibility")).put("starMin", 3).put("starMax", 4);
            eligibility.putArray("roundYearsBE");
            eligibility.putArray("kinds").add("SINGLE_OWNER").add("SME");
        });
    }

    @Test
    @Tag("T2")
    @Tag("refuses")
    @Tag("S4-01")
    @Tag("S4-07")
    void agreeWhereNoStarsButEveryProofIsAskedFor() {
        var earlier = Programmes.opened();
        compare(earlier, terms -> {
            var eligibility = ((ObjectNode) terms.get("eligibility")).put("impactDropMin", 33.34);
            eligibility.putArray("participantsOf").add(earlier);
            eligibility.remove(List.of("starMin", "starMax"));
            eligibility.putArray("roundYearsBE");
            ArrayNode requires = eligibility.putArray("requires");
            Stream.of("VOLUNTARY", "POTENTIAL_PASS", "IMPACT_EVIDENCE", "SUCCESSOR")
                    .forEach(requires::add);
        });
    }

    private void compare(Consumer<ObjectNode> change) {
        compare(null, change);
    }

    private void compare(@Nullable String earlier, Consumer<ObjectNode> change) {
        var programme = Programmes.opened(change);
        var crowd = Stream.generate(UUID::randomUUID).limit(MANY).toList();
        var facts = new RandomFacts(rows);
        facts.of(programme, crowd);
        if (earlier != null) {
            facts.proofs(programme, earlier, crowd);
        }
        var terms = programmes.require(programme);
        var set = areas.provincesOn(terms.provinceSetAsOf());
        var together = Stream.of(ApplicantScope.values())
                .flatMap(scope ->
                        applicants
                                .all(new ApplicantQuestion(programme, terms.eligibility(), set, scope, null))
                                .stream())
                .filter(each -> crowd.contains(each.entrepreneurId()))
                .collect(Collectors.toMap(ApplicantFacts::entrepreneurId, Function.identity(), (one, _) -> one));

        assertThat(together).hasSize(MANY);
        assertThat(together.values()).extracting(each -> each.broken().size()).contains(2, 3, 4);
        for (var each : crowd) {
            var alone = QuarkusTransaction.requiringNew().call(() -> eligibility.facts(terms, each));
            agree(together.get(each), alone);
        }
    }

    private static void agree(ApplicantFacts many, EligibilityFacts one) {
        assertThat(many.broken())
                .as("%s", one)
                .containsExactlyInAnyOrderElementsOf(
                        Eligibility.check(one).stream().map(Violation::code).toList());
        var ratings = one.ratingsInRounds();
        assertThat(many.bestStars())
                .isEqualTo(ratings.stream()
                        .map(KnownRating::stars)
                        .max(Integer::compare)
                        .orElse(null));
        assertThat(many.ratedProducts())
                .isEqualTo(
                        ratings.stream().map(KnownRating::productId).distinct().count());
        assertThat(many.voluntaryStatementId()).isEqualTo(one.voluntaryStatementId());
        var assessment = one.assessment();
        assertThat(many.potentialAssessmentId()).isEqualTo(assessment == null ? null : assessment.assessmentId());
    }
}
