/// Who keeps the registers of CDAs and service providers: OSMEP every entry, and each agency its own. Only
/// agencies that the register of agencies has told of are entered.
@NullMarked
package org.saphan.cluster.keeper;

import org.jspecify.annotations.NullMarked;
