package org.saphan.plan.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.saphan.plan.terms.EligibilityTerms;

/// The question of eligibility as one query over all applicants. Each broken rule is a bit of the number `broken`.
final class ApplicantQuery {

    private static final String REGISTER = """
            select id, province_code, kind, status, merged_into, sequence
            from known_entrepreneur where merged_into is null""";

    private static final String NOMINATED = """
            select n.entrepreneur_id id, coalesce(k.province_code, n.province_code) province_code, k.kind, k.status,
            k.merged_into, k.sequence
            from enrolment n left join known_entrepreneur k on k.id = n.entrepreneur_id
            where n.programme_code = ? and n.state in ('NOMINATED', 'ASSESSED')""";

    private final String judged;
    private final String inRounds;
    private final List<Object> values = new ArrayList<>();
    private final List<Object> roundValues;

    ApplicantQuery(ApplicantQuestion question, List<EligibilityRule> rules) {
        var terms = question.terms();
        var everyRound = terms.roundYearsBE().isEmpty();
        inRounds = everyRound ? "true" : "round_year_be = any (?)";
        roundValues =
                everyRound ? List.of() : List.of((Object) terms.roundYearsBE().toArray(Integer[]::new));
        judged = judged(applicants(question), inRounds, bits(rules));
        values.addAll(stars(terms));
        values.addAll(roundValues);
        for (var each = 0; each < 3; each++) {
            values.add(question.programmeCode());
        }
        rules.forEach(rule -> values.addAll(rule.values()));
    }

    /// Every applicant.
    String all() {
        return judged + "select judged.*, " + products() + " products, 1 applicants from judged order by id";
    }

    /// Every eligible applicant; of the others, how many break the same rules.
    String survey() {
        return judged + """
                select judged.*, %s products, 1 applicants from judged where broken = 0
                union all
                select null, null, null, null, null, null, null, null, null, null, null, null, broken, 0, count(*)
                from judged where broken <> 0 group by broken""".formatted(products());
    }

    Object[] values() {
        var all = new ArrayList<>(values);
        all.addAll(roundValues);
        return all.toArray();
    }

    private String applicants(ApplicantQuestion question) {
        var register = question.scope() == ApplicantScope.REGISTER;
        if (!register) {
            values.add(question.programmeCode());
        }
        var all = register ? REGISTER : NOMINATED;
        if (question.within() == null) {
            return all;
        }
        values.add(question.within().toArray(String[]::new));
        return "select * from (" + all + ") every where province_code = any (?)";
    }

    /// Counted for those only that are read, because it is dear.
    private String products() {
        return """
            (select count(distinct product_id) from known_rating
            where entrepreneur_id = judged.id and announced and superseded_by is null and %s)""".formatted(inRounds);
    }

    private static String judged(String applicants, String inRounds, String bits) {
        return """
            with applicant as (%s),
            rating as (
                select entrepreneur_id, count(*) filter (where stars between ? and ?) speaking, max(stars) best_stars,
                max(total) best_total, sum(sequence)::bigint sequences
                from known_rating where announced and superseded_by is null and %s group by entrepreneur_id
            ),
            assessment as (
                select distinct on (entrepreneur_id) entrepreneur_id, id, result, score
                from potential_assessment where programme_code = ?
                order by entrepreneur_id, assessed_on desc, id desc
            ),
            statement as (
                select entrepreneur_id, id, stated_on from voluntary_statement
                where programme_code = ? and withdrawn_on is null
            ),
            standing as (
                select entrepreneur_id, id, state, nominated_on from enrolment
                where programme_code = ? and state not in ('REJECTED', 'WITHDRAWN', 'TERMINATED')
            ),
            judged as (
                select a.id, a.province_code, a.sequence, r.best_stars, r.best_total, r.sequences rating_sequences,
                p.id assessment_id, p.score, s.id statement_id, s.stated_on, o.id candidate_id, o.nominated_on,
                %s broken
                from applicant a
                left join rating r on r.entrepreneur_id = a.id
                left join assessment p on p.entrepreneur_id = a.id
                left join statement s on s.entrepreneur_id = a.id
                left join standing o on o.entrepreneur_id = a.id
            )
            """.formatted(applicants, inRounds, bits);
    }

    private static List<Integer> stars(EligibilityTerms terms) {
        return List.of(
                terms.starMin() == null ? 0 : terms.starMin(),
                terms.starMax() == null ? Integer.MAX_VALUE : terms.starMax());
    }

    private static String bits(List<EligibilityRule> rules) {
        var bits = new StringBuilder("0");
        for (var i = 0; i < rules.size(); i++) {
            bits.append(
                    " | case when %s then %d else 0 end".formatted(rules.get(i).broken(), 1 << i));
        }
        return "(" + bits + ")";
    }
}
