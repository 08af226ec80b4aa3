package org.saphan.cluster.nationalindicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A figure of the nation.
@Schema(description = "A figure of the nation.")
public enum NationalIndicatorCode {
    SME_SHARE_OF_GDP
}
