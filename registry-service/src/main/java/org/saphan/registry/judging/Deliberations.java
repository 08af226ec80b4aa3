package org.saphan.registry.judging;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.registry.application.ApplicationFacts;
import org.saphan.registry.opcround.CommitteeLevel;
import org.saphan.registry.opcround.RatingScheme;
import org.saphan.registry.panel.ConstitutedPanels;

/// Finds what a committee thinks of an application.
@ApplicationScoped
class Deliberations {

    private final ConstitutedPanels panels;
    private final PanelScores scores;

    Deliberations(ConstitutedPanels panels, PanelScores scores) {
        this.panels = panels;
        this.scores = scores;
    }

    /// The means of the members that may judge the entrepreneur; from now on nobody scores until the transaction
    /// ends.
    ///
    /// @throws org.saphan.http.Refusal when there is no committee
    /// @throws NoQuorum when too few of them have scored
    Means conclude(ApplicationFacts application, CommitteeLevel level, RatingScheme scheme) {
        var panel = panels.requireDeciding(application.roundYearBE(), level, application.provinceCode());
        var counting = scores.of(panel.panelId(), application.applicationId()).stream()
                .filter(each -> panel.isImpartial(each.memberNo(), application.entrepreneurId()))
                .toList();
        var quorum = scheme.quorum().of(level);
        if (counting.size() < quorum) {
            throw new NoQuorum(counting.size(), quorum);
        }
        return Means.of(counting, scheme.judgedAt(level));
    }
}
