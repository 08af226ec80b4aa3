package org.saphan.plan.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.terms.Development;

/// A programme: its terms as they were opened with, and whether it still takes anybody on.
@Entity
class Programme {

    static final String CODE = "[A-Z][A-Z0-9_]*";

    @Id
    private String code;

    private String nameTh;
    private String nameEn;
    private String ownerAgency;
    private LocalDate provinceSetAsOf;

    @JdbcTypeCode(SqlTypes.JSON)
    private NewProgramme terms;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state = ProgrammeState.OPEN;

    private @Nullable LocalDate closedOn;
    private int edition = 1;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Programme() {}

    static Programme open(NewProgramme terms) {
        var programme = new Programme();
        programme.code = terms.code();
        programme.ownerAgency = terms.ownerAgency();
        programme.take(terms);
        return programme;
    }

    /// Goes on with other terms, in another edition.
    void amend(NewProgramme other) {
        requireOpen();
        if (!other.code().equals(code) || !other.ownerAgency().equals(ownerAgency)) {
            throw new ProgrammeFixed(code);
        }
        take(other);
        edition++;
    }

    /// Whether these are its terms already.
    boolean runsBy(NewProgramme given) {
        return terms.equals(given);
    }

    private void take(NewProgramme given) {
        nameTh = given.nameTh();
        nameEn = given.nameEn();
        provinceSetAsOf = given.provinceSetAsOf();
        terms = given;
    }

    void close(LocalDate day) {
        requireOpen();
        state = ProgrammeState.CLOSED;
        closedOn = day;
    }

    void requireOpen() {
        if (state != ProgrammeState.OPEN) {
            throw new ProgrammeNotOpen(code);
        }
    }

    boolean holds(String agency, Duty duty) {
        return agencies().stream().anyMatch(each -> each.agency().equals(agency) && each.holds(duty));
    }

    boolean holds(String agency, Duty duty, String provinceCode) {
        return agencies().stream().anyMatch(each -> each.agency().equals(agency) && each.holds(duty, provinceCode));
    }

    boolean isMember(String agency) {
        return agency.equals(ownerAgency)
                || agencies().stream().anyMatch(each -> each.agency().equals(agency));
    }

    String ownerAgency() {
        return ownerAgency;
    }

    List<String> budgetRecipients() {
        return terms.budgetRecipients();
    }

    long version() {
        return version;
    }

    ProgrammeSummary summary() {
        return new ProgrammeSummary(code, nameTh, nameEn, ownerAgency, provinceSetAsOf, state);
    }

    ProgrammeDetails details() {
        return new ProgrammeDetails(
                code,
                nameTh,
                nameEn,
                ownerAgency,
                terms.mandate(),
                terms.parties(),
                terms.continuesFrom(),
                terms.phase(),
                provinceSetAsOf,
                terms.selectionAuthority(),
                terms.eligibility(),
                terms.quota(),
                terms.durationMonths(),
                terms.agencies(),
                terms.budgetRecipients(),
                terms.targets(),
                terms.partOf(),
                Objects.requireNonNullElse(terms.development(), Development.CUSTOM_PLAN),
                terms.ranking(),
                Objects.requireNonNullElse(terms.activities(), List.of()),
                terms.durationAppliesTo(),
                Objects.requireNonNullElse(terms.indicators(), List.of()),
                Objects.requireNonNullElse(terms.followUpMonths(), List.of()),
                terms.escalation(),
                state,
                closedOn,
                edition,
                version);
    }

    private List<ProgrammeAgency> agencies() {
        return terms.agencies();
    }
}
