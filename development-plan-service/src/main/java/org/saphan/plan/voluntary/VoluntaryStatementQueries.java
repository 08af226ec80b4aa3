package org.saphan.plan.voluntary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// What other features may ask about voluntary statements.
@ApplicationScoped
public class VoluntaryStatementQueries {

    private final VoluntaryStatements statements;

    VoluntaryStatementQueries(VoluntaryStatements statements) {
        this.statements = statements;
    }

    /// The entrepreneur's statement for the programme, unless it was withdrawn.
    public Optional<UUID> standing(String programmeCode, UUID entrepreneurId) {
        return statements.standing(programmeCode, entrepreneurId).map(VoluntaryStatement::id);
    }
}
