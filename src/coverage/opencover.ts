import { readXml, type XmlElement } from '../lib/xml.js'
import { FileTable } from './file-table.js'
import { refusal } from '../lib/report-file.js'
import type { CoverageReport } from './types.js'

/** The line number by which compilers mark a sequence point that stands for no source line. */
const HIDDEN_LINE = 0xfeefee

export function isOpenCover([root]: XmlElement[]): boolean {
  return root?.name === 'CoverageSession'
}

/**
 * OpenCover XML, also coverlet's and AltCover's: the line that a sequence point begins on is covered when any
 * sequence point that begins there was visited. Files are named once and referred to by number.
 * @throws GateError with the line of the element that is not as the format has it.
 */
export function readOpenCover(file: string, shown: string): CoverageReport {
  const table = new FileTable('opencover')
  /** Of the module that is being read: some writers count the files of each from 1. */
  let paths = new Map<string, string>()
  const known = new Map<string, string>()
  let ofMethod: string | undefined
  let method = 0
  const malformed = (what: string, at: number): Error =>
    refusal(shown, `the OpenCover report cannot be read: ${what}`, 'let the tool write the report again', at)

  readXml(file, shown, {
    open(name, attributes, at) {
      const { uid = '', fullPath, vc = '', sl = '' } = attributes
      switch (name) {
        case 'Module':
          paths = new Map()
          return
        case 'File':
          if (uid === '' || fullPath === undefined) throw malformed('a File has no uid or no fullPath', at)
          paths.set(uid, fullPath)
          known.set(uid, fullPath)
          return
        case 'Method':
          method++
          ofMethod = undefined
          return
        case 'FileRef':
          ofMethod = uid
          return
        case 'SequencePoint':
        case 'BranchPoint': {
          const isLine = name === 'SequencePoint'
          // OpenCover before 4.5 gave its branch points no line.
          if (!/^\d+$/.test(vc) || !/^\d{1,9}$/.test(isLine || sl !== '' ? sl : '0'))
            throw malformed(`a ${name} has no vc or no sl`, at)
          // A method that the compiler made has no file; its points are no lines of anybody's. Converters of other
          // languages write one file a module and leave the reference out.
          const [only] = paths.size === 1 ? paths.keys() : []
          const fileid = attributes['fileid'] ?? ofMethod ?? only
          if (fileid === undefined || Number(sl) === HIDDEN_LINE) return
          const path = paths.get(fileid) ?? known.get(fileid)
          if (path === undefined) throw malformed(`a ${name} refers to the unknown file ${fileid}`, at)
          const hit = /[1-9]/.test(vc)
          if (isLine) {
            table.file(path).lines.add(Number(sl), hit)
          } else {
            const { offset = '', path: way = '', ordinal = '' } = attributes
            table.file(path).branch([method, sl, offset, way, ordinal].join(','), hit ? 1 : 0, 1)
          }
          return
        }
        default:
          return
      }
    }
  })
  return { format: 'opencover', files: table.toFiles() }
}
