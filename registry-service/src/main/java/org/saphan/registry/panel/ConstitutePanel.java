package org.saphan.registry.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.registry.opcround.RatedRounds;

/// Constitutes a committee of a round that is not announced yet.
@ApplicationScoped
class ConstitutePanel {

    private final Panels panels;
    private final RatedRounds rounds;
    private final Journal journal;
    private final CallingAgency caller;

    ConstitutePanel(Panels panels, RatedRounds rounds, Journal journal, CallingAgency caller) {
        this.panels = panels;
        this.rounds = rounds;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    PanelDetails run(int yearBE, NewPanel content) {
        rounds.require(yearBE);
        caller.requireSteward("CDD", "panels");
        rounds.requireOpen(yearBE);
        var panel = Panel.constitute(yearBE, content);
        if (panels.find(yearBE, content.level(), content.provinceCode()).isPresent()) {
            throw new PanelExists(yearBE, content.level());
        }
        try {
            panels.persistAndFlush(panel);
        } catch (ConstraintViolationException lost) { // somebody else was faster by a moment
            throw new PanelExists(yearBE, content.level());
        }
        journal.record(new PanelConstituted(panel.state()));
        return panel.details();
    }
}
