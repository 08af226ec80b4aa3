package org.saphan.cluster.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// As what an agency helps a cluster.
@Schema(description = "As what an agency helps a cluster.")
public enum AssignmentRole {
    CDA,
    SERVICE_PROVIDER
}
