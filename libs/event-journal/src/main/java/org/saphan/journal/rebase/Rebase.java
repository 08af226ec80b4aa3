package org.saphan.journal.rebase;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.http.CallingAgency;
import org.saphan.journal.JournalSettings;

/// Lets the operator begin a new epoch of the journal after its database was restored, or its topics were lost.
@ApplicationScoped
public class Rebase {

    private final NextEpoch next;
    private final CallingAgency agency;
    private final JournalSettings settings;

    Rebase(NextEpoch next, CallingAgency agency, JournalSettings settings) {
        this.next = next;
        this.agency = agency;
        this.settings = settings;
    }

    /// @param dryRun whether to say what would be done, and to do nothing
    /// @throws RebaseNotNeeded when nothing has happened to the database or the topics
    /// @throws TopicsNotReadable when the topics cannot be compared with the journal
    public JournalEpoch run(boolean dryRun) {
        agency.requireSteward(settings.operator(), "journal");
        return next.begin(dryRun);
    }
}
