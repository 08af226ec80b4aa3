package org.saphan.plan.selectionlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saphan.journal.known.KnownRows;
import org.saphan.plan.eligibility.ApplicantFacts;

/// The lists of the decided rounds, written once (S1-06). What the reserve comes to is noted beside them.
@ApplicationScoped
public class RoundEntries {

    private static final String WRITE = """
            insert into selection_round_entry (round_id, position, entrepreneur_id, province_code, decision,
            national_rank, province_rank, score, parts, tie, reasons, facts, digest, enrolment_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?, ?)""";

    private final KnownRows rows;

    RoundEntries(KnownRows rows) {
        this.rows = rows;
    }

    /// @param enrolments of those who were selected, by entrepreneur
    public void write(UUID roundId, List<RoundEntry> list, Map<UUID, UUID> enrolments) {
        rows.write(WRITE, list, (row, entry) -> {
            var facts = entry.facts();
            var tie = entry.tie();
            row.setObject(1, roundId);
            row.setInt(2, entry.position());
            row.setObject(3, facts.entrepreneurId());
            row.setString(4, facts.provinceCode());
            row.setString(5, entry.decision().name());
            row.setObject(6, entry.nationalRank());
            row.setObject(7, entry.provinceRank());
            row.setBigDecimal(8, entry.score());
            row.setString(9, EntryJson.write(entry.parts()));
            row.setString(10, tie == null ? null : tie.name());
            row.setObject(11, entry.reasons().toArray(String[]::new));
            row.setString(12, EntryJson.write(facts));
            row.setString(13, facts.digest());
            row.setObject(14, enrolments.get(facts.entrepreneurId()));
        });
    }

    /// The list as it stands, in order.
    public List<RoundEntry> list(UUID roundId) {
        return rows.list(
                "select * from selection_round_entry where round_id = ? order by position", EntryJson::entry, roundId);
    }

    /// The fingerprints of the facts as they were written, in the list's order.
    public List<String> digests(UUID roundId) {
        return rows.list(
                "select digest from selection_round_entry where round_id = ? order by position",
                row -> row.getString(1),
                roundId);
    }

    /// To whom the round gave a place, best first.
    public List<UUID> selected(UUID roundId) {
        return rows.list("""
                select entrepreneur_id from selection_round_entry
                where round_id = ? and enrolment_id is not null order by position""", row -> row.getObject(1, UUID.class), roundId);
    }

    /// Which round gave the place that this enrolment held, and in which province.
    public Optional<GivenPlace> placeOf(UUID enrolmentId) {
        return rows.first(
                "select round_id, province_code from selection_round_entry where enrolment_id = ?",
                row -> new GivenPlace(row.getObject(1, UUID.class), row.getString(2)),
                enrolmentId);
    }

    /// A place that a round gave.
    public record GivenPlace(UUID roundId, String provinceCode) {}

    /// Those in the province's reserve who have no place yet, in their order.
    public List<ApplicantFacts> reserve(UUID roundId, String provinceCode) {
        return rows.list("""
                select facts from selection_round_entry where round_id = ? and province_code = ?
                and decision = 'RESERVE' and enrolment_id is null order by province_rank""", EntryJson::facts, roundId, provinceCode);
    }

    /// How many places the round gave in the province, and how many of them are free again and were not filled since.
    public long vacancies(UUID roundId, String provinceCode) {
        return rows.first("""
                select count(*) filter (where o.state in ('WITHDRAWN', 'TERMINATED')) - count(e.promoted_on)
                from selection_round_entry e join enrolment o on o.id = e.enrolment_id
                where e.round_id = ? and e.province_code = ?""", row -> row.getLong(1), roundId, provinceCode).orElse(0L);
    }

    /// Notes that one of the reserve took a place.
    public void promote(UUID roundId, UUID entrepreneurId, Promotion promotion) {
        rows.write("""
                update selection_round_entry set enrolment_id = ?, promoted_on = ?, promoted_by = ?
                where round_id = ? and entrepreneur_id = ?""", List.of(promotion), (row, by) -> {
            row.setObject(1, by.enrolmentId());
            row.setObject(2, by.day());
            row.setString(3, by.resolutionNumber());
            row.setObject(4, roundId);
            row.setObject(5, entrepreneurId);
        });
    }

    /// The place that one of the reserve took, and by which resolution.
    public record Promotion(UUID enrolmentId, LocalDate day, String resolutionNumber) {}

    /// Notes that a free place went to one behind, and why.
    public void passOver(UUID roundId, UUID entrepreneurId, LocalDate day, List<String> reasons) {
        rows.write("""
                update selection_round_entry set passed_over_on = ?, passed_over_reasons = ?
                where round_id = ? and entrepreneur_id = ?""", List.of(reasons), (row, why) -> {
            row.setObject(1, day);
            row.setObject(2, why.toArray(String[]::new));
            row.setObject(3, roundId);
            row.setObject(4, entrepreneurId);
        });
    }
}
