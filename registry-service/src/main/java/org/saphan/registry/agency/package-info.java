/// The agencies of the exchange: reference data, of which the register's steward CDD is the only writer.
@NullMarked
package org.saphan.registry.agency;

import org.jspecify.annotations.NullMarked;
