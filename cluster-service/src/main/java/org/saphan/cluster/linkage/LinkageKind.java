package org.saphan.cluster.linkage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What two members do with each other. Joint purchase and a shared facility have no direction.
@Schema(description = "What two members do with each other. Joint purchase and a shared facility have no direction.")
public enum LinkageKind {
    SUPPLY,
    JOINT_PURCHASE,
    SHARED_FACILITY,
    KNOWLEDGE
}
