package org.saphan.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;
import org.saphan.registry.opcround.RatedRounds;
import org.saphan.registry.product.RegisteredProducts;

/// Enters a product of a registered entrepreneur into an open round. Any agency may, on the entrepreneur's
/// behalf.
@ApplicationScoped
class SubmitApplication {

    private final Applications applications;
    private final RatedRounds rounds;
    private final RegisteredProducts products;
    private final RegisteredEntrepreneurs entrepreneurs;
    private final Journal journal;
    private final CallingAgency caller;

    SubmitApplication(
            Applications applications,
            RatedRounds rounds,
            RegisteredProducts products,
            RegisteredEntrepreneurs entrepreneurs,
            Journal journal,
            CallingAgency caller) {
        this.applications = applications;
        this.rounds = rounds;
        this.products = products;
        this.entrepreneurs = entrepreneurs;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    ApplicationDetails run(int yearBE, NewApplication submitted) {
        var table = rounds.requireTakingApplications(yearBE).quadrantTable();
        var productId = submitted.productId();
        var product = products.requireNamed(productId);
        entrepreneurs.requireRegistered(product.entrepreneurId());
        if (applications.isEntered(productId, yearBE)) {
            throw new AlreadyEntered(productId, yearBE);
        }
        var application = Application.submit(yearBE, product, submitted.answers(), table, caller.code());
        try {
            applications.persistAndFlush(application);
        } catch (ConstraintViolationException lost) { // somebody else was faster by a moment
            throw new AlreadyEntered(productId, yearBE);
        }
        journal.record(new ApplicationSubmitted(application.state()));
        return application.details();
    }
}
