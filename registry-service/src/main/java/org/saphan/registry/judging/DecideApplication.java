package org.saphan.registry.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.registry.application.ApplicationDetails;
import org.saphan.registry.application.ForwardApplication;
import org.saphan.registry.application.JudgedApplications;
import org.saphan.registry.opcround.CommitteeLevel;
import org.saphan.registry.opcround.RatedRounds;
import org.saphan.registry.product.RegisteredProducts;

/// Records what a committee decided: the province forwards an application, or rates it on its own sections when
/// it fell short; the national panel rates it.
@ApplicationScoped
class DecideApplication {

    private final JudgedApplications applications;
    private final Deliberations deliberations;
    private final Verdicts verdicts;
    private final RatedRounds rounds;
    private final RegisteredProducts products;
    private final ForwardApplication forward;
    private final RateApplication rate;
    private final CallingAgency caller;
    private final Clock clock;

    DecideApplication(
            JudgedApplications applications,
            Deliberations deliberations,
            Verdicts verdicts,
            RatedRounds rounds,
            RegisteredProducts products,
            ForwardApplication forward,
            RateApplication rate,
            CallingAgency caller,
            Clock clock) {
        this.applications = applications;
        this.deliberations = deliberations;
        this.verdicts = verdicts;
        this.rounds = rounds;
        this.products = products;
        this.forward = forward;
        this.rate = rate;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ApplicationDetails run(UUID id, CommitteeLevel level, IfMatch ifMatch) {
        var application = applications.requireForDecision(id);
        caller.requireSteward("CDD", "applications");
        ifMatch.check(application.version());
        var ofRound = rounds.requireJudged(application.roundYearBE(), level);
        application.requireBefore(level);
        var scheme = ofRound.of(products.require(application.productId()).category());
        var means = deliberations.conclude(application, level, scheme);
        var goesOn = level == CommitteeLevel.PROVINCIAL && scheme.goesToNational(means.total());
        var decided = goesOn ? forward.run(id) : rate.run(application, level, means);
        verdicts.persist(Verdict.of(id, level, means, decided.ratingId(), BangkokDays.today(clock)));
        return decided;
    }
}
