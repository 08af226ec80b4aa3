package org.saphan.registry.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.registry.application.ApplicationFacts;
import org.saphan.registry.application.JudgedApplications;
import org.saphan.registry.opcround.RatedRounds;
import org.saphan.registry.panel.ConstitutedPanels;
import org.saphan.registry.panel.PanelFacts;
import org.saphan.registry.product.RegisteredProducts;

/// Takes a member's score while its committee judges. What single members found is not told to other agencies.
@ApplicationScoped
class GiveScore {

    private final PanelScores scores;
    private final ConstitutedPanels panels;
    private final JudgedApplications applications;
    private final RatedRounds rounds;
    private final RegisteredProducts products;
    private final Clock clock;

    GiveScore(
            PanelScores scores,
            ConstitutedPanels panels,
            JudgedApplications applications,
            RatedRounds rounds,
            RegisteredProducts products,
            Clock clock) {
        this.scores = scores;
        this.panels = panels;
        this.applications = applications;
        this.rounds = rounds;
        this.products = products;
        this.clock = clock;
    }

    @Transactional
    ScoreDetails run(UUID panelId, NewScore given) {
        var panel = panels.requireSpeaking(panelId, given.memberNo());
        var application = requireEntered(given.applicationId(), panel);
        var scheme = rounds.requireJudged(panel.roundYearBE(), panel.level());
        application.requireBefore(panel.level());
        panel.requireCompetentFor(application.provinceCode());
        panel.requireImpartial(given.memberNo(), application.entrepreneurId());
        var category = products.require(application.productId()).category();
        new Ballot(given.sections()).requireWithin(scheme.of(category), panel.level());
        return enter(panel, given);
    }

    private ApplicationFacts requireEntered(UUID applicationId, PanelFacts panel) {
        return applications
                .find(applicationId)
                .filter(each -> each.roundYearBE() == panel.roundYearBE())
                .orElseThrow(() -> new UnknownApplication(applicationId, panel.roundYearBE()));
    }

    private ScoreDetails enter(PanelFacts panel, NewScore given) {
        var score = PanelScore.give(panel.panelId(), given, clock.instant());
        var earlier = scores.of(panel.panelId(), given.memberNo(), given.applicationId());
        if (earlier.isPresent() && !given.isCorrection()) {
            throw new AlreadyScored(given.memberNo(), given.applicationId());
        }
        if (earlier.isEmpty() && given.isCorrection()) {
            throw new NothingToCorrect(given.memberNo(), given.applicationId());
        }
        earlier.ifPresent(each -> each.supersedeBy(score));
        scores.flush(); // the old one first: one score in force a member and application
        try {
            scores.persistAndFlush(score);
        } catch (ConstraintViolationException lost) { // somebody else was faster by a moment
            throw new AlreadyScored(given.memberNo(), given.applicationId());
        }
        return score.details();
    }
}
