package org.saphan.cluster.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of an intake that the application sent.
@Schema(description = "What became of an intake that the application sent.")
public enum IntakeOutcome {
    /// The enterprise was invited, and its intake is done.
    CREATED,
    /// It was invited before; its intake is done now.
    COMPLETED,
    /// Everything is known already.
    UNCHANGED,
    /// The baseline is another one now.
    CHANGED,
    REFUSED
}
