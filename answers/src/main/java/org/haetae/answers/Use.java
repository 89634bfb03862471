package org.haetae.answers;

import java.util.Optional;
import org.haetae.answers.show.Json;
import org.haetae.law.cite.UslmRef;

/**
 * Where a name is used.
 *
 * @param kind of what uses it: {@code route}, {@code fact}, {@code scenario}
 * @param cite empty where what uses it stands under no provision
 */
public record Use(String kind, String id, String title, Optional<UslmRef> cite) {
    Json json() {
        return Json.fields().put("kind", kind).put("id", id).put("title", title).put("cite", cite);
    }
}
