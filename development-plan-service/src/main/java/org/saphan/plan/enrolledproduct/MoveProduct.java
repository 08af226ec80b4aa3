package org.saphan.plan.enrolledproduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.journal.Journal;

/// Moves a product to the enrolment of the entrepreneur whose it is now.
@ApplicationScoped
class MoveProduct {

    private final EnrolledProducts products;
    private final Journal journal;

    MoveProduct(EnrolledProducts products, Journal journal) {
        this.products = products;
        this.journal = journal;
    }

    @Transactional
    void run(ProductMove move) {
        var product = products.hold(move.id());
        if (product.transferTo(move.enrolmentId())) {
            products.flush();
            journal.record(new EnrolledProductEvent.EnrolledProductTransferred(product.published()));
        }
    }
}
