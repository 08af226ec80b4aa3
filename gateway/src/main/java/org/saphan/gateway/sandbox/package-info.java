/// Tokens for trying things out: an issuer that hands a token to whoever names an agency, and credentials of its
/// own to a system that registers, as an OpenID provider does for real ones. It exists only where `saphan.sandbox`
/// is true; in real use an OpenID provider takes its place and only the issuer changes.
@NullMarked
package org.saphan.gateway.sandbox;

import org.jspecify.annotations.NullMarked;
