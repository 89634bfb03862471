package org.haetae.designations;

import java.util.Optional;
import org.haetae.law.model.Plain;

/**
 * Who keeps a list.
 *
 * @param prefix of ids made from its keys, where they are exchanged with other tools
 * @param country ISO 3166-1 alpha-2 of the state whose list it is; empty for bodies of several states
 */
public record Publisher(String id, Plain name, String prefix, Optional<String> country) {}
