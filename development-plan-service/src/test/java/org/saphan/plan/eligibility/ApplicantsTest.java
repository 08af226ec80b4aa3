package org.saphan.plan.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final Random random = new Random(2553);

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
    void agreeWhereNoStarsButEveryProofIsAskedFor() {
        compare(terms -> {
            var eligibility = (ObjectNode) terms.get("eligibility");
            eligibility.remove(List.of("starMin", "starMax"));
            eligibility.putArray("roundYearsBE");
            ArrayNode requires = eligibility.putArray("requires");
            Stream.of("VOLUNTARY", "POTENTIAL_PASS", "IMPACT_EVIDENCE", "SUCCESSOR")
                    .forEach(requires::add);
        });
    }

    private void compare(Consumer<ObjectNode> change) {
        var programme = Programmes.opened(change);
        var crowd = Stream.generate(UUID::randomUUID).limit(MANY).toList();
        fill(programme, crowd);
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

    /// Everybody is known but every twentieth, who is only a candidate; who was merged away is a candidate too.
    private void fill(String programme, List<UUID> crowd) {
        var known = crowd.stream().filter(each -> crowd.indexOf(each) % 20 != 0).toList();
        var merged = known.stream().filter(_ -> random.nextInt(12) == 0).toList();
        rows.write("""
                insert into known_entrepreneur (id, kind, status, province_code, merged_into, sequence)
                values (?, ?, ?, ?, ?, ?)""", known, (row, id) -> {
            row.setObject(1, id);
            row.setString(2, any("COMMUNITY_GROUP", "COMMUNITY_GROUP", "COMMUNITY_GROUP", "SINGLE_OWNER", "SME"));
            row.setString(3, any("REGISTERED", "REGISTERED", "REGISTERED", "SUSPENDED", "DEREGISTERED"));
            row.setString(4, any("10", "24", "43", "38"));
            row.setObject(5, merged.contains(id) ? UUID.randomUUID() : null);
            row.setLong(6, random.nextInt(5));
        });
        rows.write("""
                insert into enrolment (id, programme_code, entrepreneur_id, province_code, state, nominated_on,
                eligibility_changed, version) values (?, ?, ?, '24', 'NOMINATED', date '2010-10-01', false, 0)""", crowd, (row, id) -> {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, programme);
            row.setObject(3, id);
        });
        ratings(crowd);
        statements(programme, crowd);
        assessments(programme, crowd);
    }

    private void ratings(List<UUID> crowd) {
        rows.write("""
                insert into known_rating (id, product_id, entrepreneur_id, round_year_be, stars, announced,
                superseded_by, total, sequence) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", several(crowd, 4), (row, id) -> {
            row.setObject(1, UUID.randomUUID());
            row.setObject(2, new UUID(id.getMostSignificantBits(), random.nextInt(3)));
            row.setObject(3, id);
            row.setInt(4, 2551 + random.nextInt(4));
            row.setInt(5, any(2, 3, 4, 5, 5, 5));
            row.setBoolean(6, random.nextInt(8) > 0);
            row.setObject(7, random.nextInt(8) == 0 ? UUID.randomUUID() : null);
            row.setBigDecimal(8, random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(10_000), 2) : null);
            row.setLong(9, random.nextInt(5));
        });
    }

    private void statements(String programme, List<UUID> crowd) {
        var willing = crowd.stream().filter(_ -> random.nextInt(5) > 0).toList();
        rows.write("""
                insert into voluntary_statement (id, programme_code, entrepreneur_id, stated_on, evidence, recorded_by,
                withdrawn_on, withdrawal_reason, version)
                values (?, ?, ?, date '2010-10-04', 'Minutes', 'CDD', ?, ?, 0)""", willing, (row, id) -> {
            var withdrawn = random.nextInt(6) == 0;
            row.setObject(1, UUID.randomUUID());
            row.setString(2, programme);
            row.setObject(3, id);
            row.setObject(4, withdrawn ? LocalDate.of(2010, 10, 5) : null);
            row.setString(5, withdrawn ? "Changed their mind." : null);
        });
    }

    private void assessments(String programme, List<UUID> crowd) {
        rows.write("""
                insert into potential_assessment (id, programme_code, entrepreneur_id, result, score, assessed_on,
                assessed_by, version) values (?, ?, ?, ?, ?, ?, 'DIP', 0)""", several(crowd, 3), (row, id) -> {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, programme);
            row.setObject(3, id);
            row.setString(4, any("PASS", "PASS", "FAIL"));
            row.setBigDecimal(5, BigDecimal.valueOf(random.nextInt(10_000), 2));
            row.setObject(6, LocalDate.of(2010, 10, 1 + random.nextInt(3)));
        });
    }

    /// Each up to so many times.
    private List<UUID> several(List<UUID> crowd, int most) {
        return crowd.stream()
                .flatMap(id -> Stream.generate(() -> id).limit(random.nextInt(most + 1)))
                .toList();
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
