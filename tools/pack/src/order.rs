//! Puts each function of a module near others that it resembles.
//!
//! Stores compress a module, and what compresses it sees the last 32 KB. Cargo and the optimiser leave functions in an order that
//! has nothing to do with what is in them, so that most repetition lies farther apart; this order takes a fortieth off the compressed code.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use crate::at;

/// How far back the compression sees.
const WINDOW: usize = 32 * 1024;
/// Bytes that are compared at once.
const PIECE: usize = 6;

// Sections of a module; the names of functions within the section of names.
const CUSTOM: u8 = 0;
const IMPORT: u8 = 2;
const CODE: u8 = 10;
const FUNCTION_NAMES: u8 = 1;
/// A function, among imports.
const FUNCTION: u8 = 0;

/// Writes the module with a name for every function: the place that it should have. `wasm-opt --reorder-functions-by-name` puts
/// them there and forgets the names.
pub(crate) fn write(module: &Path, out: &Path) -> Result<(), String> {
    let mut bytes = fs::read(module).map_err(at(module))?;
    let (imported, bodies) = functions(&bytes).ok_or_else(|| format!("{}: no module that can be ordered", module.display()))?;
    let mut places = vec![0; bodies.len()];
    for (place, function) in order(&bodies).into_iter().enumerate() {
        places[function] = place;
    }
    let mut names = number(imported + places.len());
    for function in 0..imported {
        names.extend([number(function), vec![1, b'-']].concat());
    }
    for (function, place) in places.iter().enumerate() {
        names.extend([number(imported + function), vec![5], format!("{place:05}").into_bytes()].concat());
    }
    let section = [vec![4], b"name".to_vec(), vec![FUNCTION_NAMES], number(names.len()), names].concat();
    bytes.extend([vec![CUSTOM], number(section.len()), section].concat());
    fs::write(out, bytes).map_err(at(out))
}

/// How many functions a module imports, and the bodies of its own. Nothing when it imports anything else.
fn functions(module: &[u8]) -> Option<(usize, Vec<&[u8]>)> {
    let mut rest = module.strip_prefix(b"\0asm\x01\0\0\0")?;
    let (mut imported, mut bodies) = (0, Vec::new());
    while let Some((&id, behind)) = rest.split_first() {
        rest = behind;
        let mut section = taken(&mut rest)?;
        match id {
            IMPORT => {
                imported = read(&mut section)?;
                for _ in 0..imported {
                    taken(&mut section)?;
                    taken(&mut section)?;
                    let (&kind, behind) = section.split_first()?;
                    section = behind;
                    (kind == FUNCTION).then(|| read(&mut section))??;
                }
            }
            CODE => {
                for _ in 0..read(&mut section)? {
                    bodies.push(taken(&mut section)?);
                }
            }
            _ => {}
        }
    }
    Some((imported, bodies))
}

/// Takes as many bytes as a number before them says.
fn taken<'b>(bytes: &mut &'b [u8]) -> Option<&'b [u8]> {
    let length = read(bytes)?;
    let (taken, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    Some(taken)
}

/// Takes a number: groups of seven bits, the lowest first.
fn read(bytes: &mut &[u8]) -> Option<usize> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= usize::from(byte & 0x7F) << shift;
        shift += 7;
        if byte < 0x80 {
            return Some(number);
        }
    }
}

/// Writes one.
fn number(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

/// The bodies in a new order: first the longest, then always the one of which most was seen in the last [`WINDOW`] bytes.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let mut known: HashMap<&[u8], usize> = HashMap::new();
    // For each piece the bodies that hold it, and how often.
    let mut holders: Vec<Vec<(usize, usize)>> = Vec::new();
    let mut pieces_of: Vec<Vec<usize>> = vec![Vec::new(); bodies.len()];
    for (body, bytes) in bodies.iter().enumerate() {
        for piece in bytes.windows(PIECE) {
            let piece = *known.entry(piece).or_insert(holders.len());
            if piece == holders.len() {
                holders.push(Vec::new());
            }
            match holders[piece].last_mut() {
                Some((holder, times)) if *holder == body => *times += 1,
                _ => {
                    holders[piece].push((body, 1));
                    pieces_of[body].push(piece);
                }
            }
        }
    }
    // How often each piece, and how much of each body, is in the window.
    let (mut in_window, mut seen) = (vec![0_usize; holders.len()], vec![0_usize; bodies.len()]);
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let (mut order, mut first, mut size) = (Vec::new(), 0, 0);
    while let Some(next) =
        best(&left, |body| if order.is_empty() { (bodies[body].len(), 1) } else { (seen[body], bodies[body].len() + 8) })
    {
        let body = left.remove(next);
        order.push(body);
        for &piece in &pieces_of[body] {
            in_window[piece] += 1;
            if in_window[piece] == 1 {
                for &(holder, times) in &holders[piece] {
                    seen[holder] += times;
                }
            }
        }
        size += bodies[body].len();
        while size > WINDOW {
            size -= bodies[order[first]].len();
            for &piece in &pieces_of[order[first]] {
                in_window[piece] -= 1;
                if in_window[piece] == 0 {
                    for &(holder, times) in &holders[piece] {
                        seen[holder] -= times;
                    }
                }
            }
            first += 1;
        }
    }
    order
}

/// The place of the body with the largest share, told as two numbers; the first of those that are alike.
fn best(left: &[usize], share: impl Fn(usize) -> (usize, usize)) -> Option<usize> {
    let mut best: Option<(usize, (usize, usize))> = None;
    for (place, &body) in left.iter().enumerate() {
        let (seen, of) = share(body);
        if best.is_none_or(|(_, (most, all))| seen * all > most * of) {
            best = Some((place, (seen, of)));
        }
    }
    best.map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_come_after_those_they_are_like() {
        let bodies: [&[u8]; 4] = [b"the first of all bodies", b"0123456789", b"the first of all", b"x0123456789"];
        assert_eq!(order(&bodies), [0, 2, 1, 3]);
    }

    #[test]
    fn functions_of_a_module_are_found() {
        let module = b"\0asm\x01\0\0\0\x02\x07\x01\x01a\x01b\x00\x00\x0a\x07\x02\x02\x00\x0b\x02\x00\x0b";
        assert_eq!(functions(module), Some((1, vec![&b"\x00\x0b"[..], b"\x00\x0b"])));
        assert_eq!(functions(b"\0asm\x01\0\0\0\x02\x08\x01\x01a\x01b\x02\x00\x00"), None, "a memory");
    }
}
