package org.saphan.plan.enrolledproduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Takes a product out of the programme.
@ApplicationScoped
class RemoveProduct {

    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final EnrolledProducts products;
    private final Journal journal;

    RemoveProduct(EnrolmentQueries enrolments, ProgrammeDuties duties, EnrolledProducts products, Journal journal) {
        this.enrolments = enrolments;
        this.duties = duties;
        this.products = products;
        this.journal = journal;
    }

    @Transactional
    EnrolledProductDetails run(UUID id, ProductRemoval removal, IfMatch ifMatch) {
        var product = products.require(id);
        var enrolment = enrolments.require(product.enrolmentId());
        duties.require(enrolment.programmeCode(), Duty.SELECT, enrolment.provinceCode());
        ifMatch.check(product.version());
        product.remove(removal);
        products.flush();
        journal.record(new EnrolledProductEvent.EnrolledProductRemoved(product.published()));
        return product.details();
    }
}
