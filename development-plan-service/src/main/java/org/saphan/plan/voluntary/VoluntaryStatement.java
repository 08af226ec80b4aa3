package org.saphan.plan.voluntary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.known.registry.Transfer;

/// An entrepreneur's word that they join a programme of their own will.
@Entity
class VoluntaryStatement {

    @Id
    private UUID id;

    private String programmeCode;
    private UUID entrepreneurId;

    @SuppressWarnings("UnusedVariable") // only the database reads it
    private @Nullable UUID enteredAs;

    private LocalDate statedOn;
    private String evidence;
    private String recordedBy;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawalReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected VoluntaryStatement() {}

    static VoluntaryStatement make(String programmeCode, NewVoluntaryStatement content, String recordedBy) {
        var statement = new VoluntaryStatement();
        statement.id = Ids.next();
        statement.programmeCode = programmeCode;
        statement.entrepreneurId = content.entrepreneurId();
        statement.statedOn = content.statedOn();
        statement.evidence = content.evidence();
        statement.recordedBy = recordedBy;
        return statement;
    }

    void withdraw(LocalDate day, String reason) {
        if (withdrawnOn != null) {
            throw new StatementAlreadyWithdrawn(id);
        }
        withdrawnOn = day;
        withdrawalReason = reason;
    }

    /// The register merged the entrepreneur into another, or took that back.
    void transfer(Transfer transfer) {
        entrepreneurId = transfer.entrepreneurId();
        enteredAs = transfer.enteredAs();
    }

    boolean isStanding() {
        return withdrawnOn == null;
    }

    UUID id() {
        return id;
    }

    String programmeCode() {
        return programmeCode;
    }

    UUID entrepreneurId() {
        return entrepreneurId;
    }

    long version() {
        return version;
    }

    VoluntaryStatementPublished published() {
        return new VoluntaryStatementPublished(id, programmeCode, entrepreneurId, statedOn, withdrawnOn, version);
    }

    VoluntaryStatementDetails details() {
        return new VoluntaryStatementDetails(
                id,
                programmeCode,
                entrepreneurId,
                statedOn,
                evidence,
                recordedBy,
                withdrawnOn,
                withdrawalReason,
                version);
    }
}
