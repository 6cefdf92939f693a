//! Numbers, days and probabilities as digits, alike in every format and without a detour through `fmt`.

use simpul_model::Date;

/// A whole number.
pub(crate) fn push_number(out: &mut Vec<u8>, number: u64) {
    let mut digits = [0_u8; 20];
    let mut rest = number;
    let mut at = digits.len();
    loop {
        at -= 1;
        if let Some(slot) = digits.get_mut(at) {
            *slot = b'0' + (rest % 10) as u8;
        }
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(digits.get(at..).unwrap_or_default());
}

/// A day, `YYYY-MM-DD`.
pub(crate) fn push_date(out: &mut Vec<u8>, date: Date) {
    let (year, month, day) = (date.year().max(0), date.month(), date.day());
    for divisor in [1000, 100, 10, 1] {
        out.push(b'0' + (year / divisor % 10) as u8);
    }
    for part in [month, day] {
        out.extend_from_slice(&[b'-', b'0' + (part / 10) as u8, b'0' + (part % 10) as u8]);
    }
}

/// A probability with three decimals, `0.000` to `1.000`; what is no number is 0.
pub(crate) fn push_score(out: &mut Vec<u8>, score: f32) {
    let thousandths = (score.clamp(0.0, 1.0) * 1000.0).round() as u16;
    out.push(b'0' + (thousandths / 1000) as u8);
    out.push(b'.');
    for divisor in [100, 10, 1] {
        out.push(b'0' + (thousandths / divisor % 10) as u8);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(push: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        push(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn figures_have_one_form() {
        assert_eq!(shown(|out| push_number(out, 0)), "0");
        assert_eq!(shown(|out| push_number(out, u64::MAX)), u64::MAX.to_string());
        assert_eq!(shown(|out| push_date(out, Date::constant(2024, 8, 4))), "2024-08-04");
        assert_eq!(shown(|out| push_date(out, Date::constant(987, 12, 31))), "0987-12-31");
        for (score, expect) in
            [(0.0, "0.000"), (0.95, "0.950"), (1.0, "1.000"), (7.0, "1.000"), (f32::NAN, "0.000"), (0.9996, "1.000")]
        {
            assert_eq!(shown(|out| push_score(out, score)), expect);
        }
    }
}
