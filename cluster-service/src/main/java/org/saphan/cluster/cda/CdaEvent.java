package org.saphan.cluster.cda;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a CDA's entry.
sealed interface CdaEvent extends Event {

    @Override
    CdaPublished state();

    /// A CDA was entered.
    @Fact("cluster.cda.registered.v1")
    record CdaRegistered(CdaPublished state) implements CdaEvent {}

    /// What the register says of a CDA was changed.
    @Fact("cluster.cda.amended.v1")
    record CdaAmended(CdaPublished state) implements CdaEvent {}

    /// A CDA helps clusters no more.
    @Fact("cluster.cda.retired.v1")
    record CdaRetired(CdaPublished state) implements CdaEvent {}
}
