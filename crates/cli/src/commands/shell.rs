//! `simpul completions`, `simpul man`.

use crate::{args::Args, output};
use clap::CommandFactory;

pub(crate) fn completions(shell: clap_complete::Shell) -> anyhow::Result<u8> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "simpul", &mut text);
    output::print(&String::from_utf8_lossy(&text))?;
    Ok(0)
}

/// One page: the program, then each command in full.
pub(crate) fn man() -> anyhow::Result<u8> {
    let mut text = Vec::new();
    let mut program = Args::command();
    program.build();
    clap_mangen::Man::new(program.clone()).render(&mut text)?;
    for command in program.get_subcommands().filter(|it| it.get_name() != "help") {
        let name = format!("simpul {}", command.get_name());
        text.extend_from_slice(format!(".SH \"{}\"\n", name.to_uppercase()).as_bytes());
        let page = clap_mangen::Man::new(command.clone());
        page.render_description_section(&mut text)?;
        page.render_options_section(&mut text)?;
    }
    output::print(&String::from_utf8_lossy(&text))?;
    Ok(0)
}
