package org.haetae.answers.travel;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.haetae.answers.Typed;
import org.haetae.designations.Register;
import org.haetae.law.model.Plain;

/**
 * A country, by its ISO 3166-1 code; its name is the register's, else that of the Java platform.
 *
 * @param code two large letters
 */
record Country(String code, Plain name) {
    /**
     * Finds a country by its code, or its name in English or Korean, in any case.
     *
     * @throws org.haetae.notation.BadInput if there is none
     */
    static Country of(Typed typed, Register register) {
        String text = typed.text().strip();
        Map<String, String> codes = new LinkedHashMap<>();
        for (String code : Locale.getISOCountries()) {
            Country country = of(code);
            codes.put(code, code);
            codes.put(country.name.english(), code);
            codes.put(country.name.korean(), code);
        }
        register.countries().forEach((code, name) -> {
            codes.put(name.english(), code);
            codes.put(name.korean(), code);
        });
        for (Map.Entry<String, String> known : codes.entrySet()) {
            if (known.getKey().equalsIgnoreCase(text)) {
                String code = known.getValue();
                Plain own = register.countries().get(code);
                return own == null ? of(code) : new Country(code, own);
            }
        }
        throw typed.refused("a country as two letters, ISO 3166-1, or its name", codes.keySet());
    }

    static Country of(String code) {
        Locale place = Locale.of("", code);
        return new Country(
                code, new Plain(place.getDisplayCountry(Locale.ENGLISH), place.getDisplayCountry(Locale.KOREAN)));
    }
}
