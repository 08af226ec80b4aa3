package org.saphan.marketing.known.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saphan.http.NotFound;
import org.saphan.http.target.ProgrammeTarget;
import org.saphan.journal.EventJson;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The programmes with their agencies, duties and targets, as plan tells them.
@ApplicationScoped
public class KnownProgrammes {

    private static final String LEARN = """
            insert into known_programme
            (id, name_th, name_en, phase, owner_agency, parties, agencies, targets, sequence)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?)
            on conflict (id) do update set name_th = excluded.name_th, name_en = excluded.name_en,
            phase = excluded.phase, owner_agency = excluded.owner_agency, parties = excluded.parties,
            agencies = excluded.agencies, targets = excluded.targets, sequence = excluded.sequence
            where known_programme.sequence < excluded.sequence
            or (known_programme.sequence = excluded.sequence and known_programme.owner_agency is null)""";

    /// `jsonb_exists` is the operator `?`, which JDBC takes for a parameter.
    private static final String HOLDS = """
            select 1 from known_programme p cross join jsonb_array_elements(p.agencies) a
            where p.id = ? and a ->> 'agency' = ? and jsonb_exists(a -> 'duties', ?)
            and (a -> 'provinceCodes' is null or jsonb_exists_any(a -> 'provinceCodes', string_to_array(?, ',')))""";

    private static final String FIND = """
            select id, name_th, name_en, phase, owner_agency, parties, agencies, targets
            from known_programme where id = ?""";

    private final KnownRows rows;

    KnownProgrammes(KnownRows rows) {
        this.rows = rows;
    }

    /// Whether the agency holds the duty in the programme, in at least one of these provinces.
    public boolean holds(String programmeCode, String agency, String duty, List<String> provinceCodes) {
        var provinces = String.join(",", provinceCodes);
        return rows.first(HOLDS, row -> true, programmeCode, agency, duty, provinces)
                .isPresent();
    }

    public Optional<KnownProgramme> find(String code) {
        return rows.first(FIND, KnownProgrammes::programme, code);
    }

    /// The programme that a path names.
    ///
    /// @throws NotFound when plan has told of none
    public KnownProgramme require(String code) {
        return find(code).orElseThrow(() -> new NotFound("programme", code));
    }

    void learn(List<Heard<PublishedProgramme>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            var told = heard.data();
            row.setString(1, heard.subject());
            row.setString(2, Objects.requireNonNullElse(told.nameTh(), heard.subject()));
            row.setString(3, Objects.requireNonNullElse(told.nameEn(), heard.subject()));
            row.setString(4, told.phase());
            row.setString(5, told.ownerAgency());
            row.setString(6, json(told.signed()));
            row.setString(7, json(told.agencies()));
            row.setString(8, json(told.promised()));
            row.setLong(9, heard.sequence());
        });
    }

    private static KnownProgramme programme(ResultSet row) throws SQLException {
        var parties = read(row.getString("parties"), new TypeReference<List<PublishedParty>>() {});
        var agencies = read(row.getString("agencies"), new TypeReference<List<PublishedDuties>>() {});
        var targets = read(row.getString("targets"), new TypeReference<List<ProgrammeTarget>>() {});
        var told = new PublishedProgramme(null, null, null, row.getString("owner_agency"), parties, agencies, targets);
        return new KnownProgramme(
                row.getString("id"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getString("phase"),
                told.members(),
                parties.stream().map(PublishedParty::agency).distinct().toList(),
                targets);
    }

    private static <T> List<T> read(String json, TypeReference<List<T>> type) {
        try {
            return EventJson.mapper().readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String json(List<?> told) {
        try {
            return EventJson.mapper().writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
