/// Four eyes: whatever moves money is asked for by one officer and let go by another, of the same agency or of
/// another one. An officer is known by the agency and the account that the token names, never by a name.
@NullMarked
package org.saphan.plan.foureyes;

import org.jspecify.annotations.NullMarked;
