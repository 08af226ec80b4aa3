/// What a service promises to others, held against what it does: the OpenAPI document, the events and their schemas,
/// and
/// the examples in both. The promises stand under `contracts/<service>`; with `-Dsaphan.contracts=write` the tests take
/// over what the service does, and the change is reviewed like code.
@NullMarked
package org.saphan.bench.contract;

import org.jspecify.annotations.NullMarked;
