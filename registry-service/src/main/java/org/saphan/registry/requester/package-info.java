/// Who asks for admission without a token, as far as it must be told from others: which request is a repetition, and how
/// many came from one address today. Only hashes under the register's key are kept; an address has another one every day.
@NullMarked
package org.saphan.registry.requester;

import org.jspecify.annotations.NullMarked;
